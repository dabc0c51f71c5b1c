import { decodeHTMLAttribute } from "entities/decode";
import type { FindPage } from "../../model/linked-page.js";
import type { DocumentChange } from "../../model/merged.js";
import type { PageLinks } from "../../model/page-links.js";
import { placeAt } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { decodedUri } from "../../text/decoded-uri.js";
import { renamedPath } from "../renamed-path.js";
import type { UnitSplice } from "../splice-text-file.js";
import { valuePlace } from "./attributes.js";
import type { HtmlToken } from "./html-tokens.js";

/** A link to a place of its page, or to another page without a server. */
export interface HtmlLink {
  /** The part of its address before the query and the hash, decoded; empty for a place of the page itself. */
  readonly path: string;
  /** The part after the hash, decoded; left out where there is no hash. */
  readonly fragment?: string;
  readonly pathSpan: Span;
  /** Without the hash. */
  readonly fragmentSpan: Span;
}

/** Where a tag leads, as far as that is a place of the page or a file beside it. */
export function linkOf(original: string, { name, attributes }: HtmlToken): HtmlLink | undefined {
  const wanted = name === "a" || name === "area" ? "href" : name === "frame" || name === "iframe" ? "src" : undefined;
  const attribute = wanted === undefined ? undefined : attributes.find((each) => each.name === wanted);
  const place = attribute && valuePlace(original, attribute);
  if (place === undefined) return undefined;
  const { start, end } = place.span;
  const address = original.slice(start, end);
  if (/^\s*(?:[a-z][\w+.-]*:|\/\/)/iu.test(address)) return undefined;
  const path = /^[^?#&]*/u.exec(address)?.[0] ?? "";
  const hash = HASH.exec(address)?.index;
  if (path === "" && hash !== 0) return undefined;
  return {
    path: decodedUri(path),
    ...(hash !== undefined && { fragment: decodedUri(decodeHTMLAttribute(address.slice(hash + 1))) }),
    pathSpan: { start, end: start + path.length },
    fragmentSpan: { start: hash === undefined ? end : start + hash + 1, end },
  };
}

const HASH = /(?<!&)#/u; // "#top", no "&#38;"

/** What a tag is called by links: its `id`, and the `name` of an anchor. */
export const addressesOf = ({ name: tag, attributes }: Pick<HtmlToken, "name" | "attributes">): string[] =>
  attributes
    .filter(({ name, value }) => value !== "" && (name === "id" || (name === "name" && NAMED.has(tag))))
    .map(({ value }) => value);

const NAMED: ReadonlySet<string> = new Set(["a", "map"]);

/** The links of a page and the addresses on it, as other pages see them. */
export const htmlPageLinks = (
  { links, addresses }: { readonly links: readonly HtmlLink[]; readonly addresses: PageLinks["addresses"] },
  lineStarts: readonly number[],
): PageLinks => ({
  addresses,
  links: links.map(({ path, fragment, pathSpan }) => ({
    path,
    ...(fragment !== undefined && { fragment }),
    place: placeAt(lineStarts, pathSpan.start),
  })),
});

/** Links to pages of the run that are called otherwise in the translation, or whose headings have other addresses there. */
export function pageLinkSplices(
  links: readonly HtmlLink[],
  lineStarts: readonly number[],
  findPage: FindPage | undefined,
): { readonly splices: UnitSplice[]; readonly changes: DocumentChange[] } {
  const splices: UnitSplice[] = [];
  const changes: DocumentChange[] = [];
  for (const { path, fragment, pathSpan, fragmentSpan } of links) {
    const page = path === "" ? undefined : findPage?.(path);
    const renamed = page?.renamed && renamedPath(path, page.renamed);
    const moved = fragment === undefined ? undefined : page?.moved.get(fragment);
    if (renamed !== undefined) splices.push({ span: pathSpan, replacement: encodeURI(renamed) });
    if (moved !== undefined) splices.push({ span: fragmentSpan, replacement: encodeURI(moved) });
    if (renamed === undefined && moved === undefined) continue;
    const values =
      moved === undefined
        ? { was: path, now: renamed ?? path }
        : { was: `${path}#${fragment}`, now: `${renamed ?? path}#${moved}` };
    changes.push({ what: "link", values, place: placeAt(lineStarts, pathSpan.start) });
  }
  return { splices, changes };
}
