import { formatOf, type ReadContext } from "../../formats/index.js";
import { type Document, isReady } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { FindPage } from "../../model/linked-page.js";
import type { PageLinks, PlacedLink } from "../../model/page-links.js";
import type { RuleTable } from "../../model/rule.js";
import { keepTargets } from "../read-back/keep-targets.js";

/** What is said of links that lead nowhere. */
export const linkRules = { "link/broken": { type: "other", severity: "warning" } } as const satisfies RuleTable;

/** What is known of the pages around a page. */
export interface Surroundings {
  /** The other pages of the run. */
  readonly findPage?: FindPage;
  /** Whether a file lies where a link leads, whatever it is. */
  readonly isThere?: (path: string) => boolean;
}

/** A page before its translation and after it. */
export interface LinkedPair {
  readonly before: PageLinks;
  readonly after: PageLinks;
  /** Addresses of headings that are others in the translation. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The links of a page before and after; nothing where its format has none that could break. */
export function linkedPair(
  source: InputFile,
  document: Document,
  context: ReadContext,
  findPage?: FindPage,
): LinkedPair | undefined {
  const format = formatOf(source, context);
  if (format.links === undefined) return undefined;
  const ready = keepTargets(document, (segment) => isReady(segment));
  const { bytes, encoding, moved = new Map() } = format.write(source, ready, { ...context, findPage });
  const written = { name: source.name, bytes };
  const after = format.links(written, { ...context, ...(encoding && { encoding }) });
  return { before: format.links(source, context), after, moved };
}

/** The links of a page that lead nowhere, on the page as it is or only in its translation, in the order of the page. */
export function brokenLinks(pair: LinkedPair, file: string, around: Surroundings): Issue[] {
  const known = savedAlone(pair.before, file, around) ? { ...around, isThere: () => true } : around;
  const before = pair.before.links.map((link) => leadsNowhere(link, pair.before, "before", known));
  return pair.before.links.flatMap((link, index) => {
    const later = pair.after.links[index];
    const isBrokenAfter = later !== undefined && leadsNowhere(later, pair.after, "after", known);
    if (before[index] !== true && !isBrokenAfter) return [];
    const shown = before[index] === true ? link : (later ?? link);
    const context = before[index] === true ? "before" : "after";
    const values = { link: addressOf(shown), context };
    return [{ rule: "link/broken", ...linkRules["link/broken"], values, file, place: link.place }];
  });
}

/**
 * Whether none of the files that a web page links to lies beside it: somebody saved this page of a site and no other, and its links are to be
 * followed on the web.
 */
const savedAlone = ({ links }: PageLinks, file: string, { isThere }: Surroundings): boolean =>
  !MARKDOWN.test(file) && !links.some(({ path }) => path !== "" && isThere?.(path) === true);

const addressOf = ({ path, fragment }: PlacedLink): string => (fragment === undefined ? path : `${path}#${fragment}`);

function leadsNowhere(
  { path, fragment }: PlacedLink,
  own: PageLinks,
  when: "before" | "after",
  { findPage, isThere }: Surroundings,
): boolean {
  if (path === "") return fragment !== undefined && !hasAddress(own.addresses, fragment);
  const page = findPage?.(path);
  if (page === undefined) return PAGE.test(path) && isThere?.(path) === false;
  const addresses = page.addresses?.[when];
  return fragment !== undefined && addresses !== undefined && !hasAddress(addresses, fragment);
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/iu;
const PAGE = /\.(?:md|mdx|markdown|x?html?)$/iu;

/** An empty fragment and `top` lead to the beginning of any page. @see HTML Standard, 7.4.6.4 "Scrolling to a fragment" */
const hasAddress = (addresses: PageLinks["addresses"], fragment: string): boolean =>
  fragment === "" || fragment.toLowerCase() === "top" || fragment.startsWith(":~:") || addresses.has(fragment);
