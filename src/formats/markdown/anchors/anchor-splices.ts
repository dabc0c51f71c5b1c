import type { FindPage } from "../../../model/linked-page.js";
import type { MarkdownOptions } from "../../../model/markdown-options.js";
import type { DocumentChange } from "../../../model/merged.js";
import { placeAt } from "../../../model/source-map.js";
import { extentOf } from "../../flow/flow-places.js";
import type { UnitSplice } from "../../splice-text-file.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import type { Heading } from "./headings.js";
import { likelyEngine } from "./likely-engine.js";
import { linkSplices } from "./link-splices.js";
import { linksIn } from "./links.js";
import { slugsOf } from "./slugs.js";

/** What keeps the links of a page alive, and how that is told. */
export interface AnchorSplices {
  readonly splices: readonly UnitSplice[];
  readonly changes: readonly DocumentChange[];
  /** Addresses of headings that are others in the translation, by what they were. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * A heading's address is made of its words, so that links to it die when they are translated. Where the program lets a heading have an address
 * by hand, it keeps the one it had: `## General {#第一章-总则}`. Elsewhere the links to it are mended, those of other pages of the same run too.
 * Where the program is only guessed, a heading keeps its address if a link of the page leads to it.
 *
 * @param page - the original
 * @param translated - the same page with its translations
 * @param told - what is known of the program
 * @param findPage - the pages of the run
 */
export function anchorSplices(
  page: ReadMarkdown,
  translated: Pick<ReadMarkdown, "headings">,
  told: MarkdownOptions,
  findPage: FindPage | undefined,
): AnchorSplices {
  const options = { ...told, engine: told.engine ?? likelyEngine(page.text, page.isMdx) ?? "github" };
  const moved = movedHeadings(page.headings, translated.headings, options);
  const isPinning = PINNING.has(options.engine) || (options.engine === "mkdocs" && options.attributes === true);
  const addresses = new Map(isPinning ? [] : moved.map(({ was, is }) => [was, is]));
  const links = linkSplices(page, addresses, findPage);
  if (!isPinning) return { ...links, moved: addresses };
  const linked = new Set(linksIn(page).map(({ fragment }) => fragment));
  const pinned = pins(page, told.engine === undefined ? moved.filter(({ was }) => linked.has(was)) : moved);
  const splices = [...pinned.splices, ...links.splices];
  return { splices, changes: [...pinned.changes, ...links.changes], moved: addresses };
}

/** A heading whose address is another in the translation. */
interface MovedHeading {
  readonly heading: Heading;
  readonly was: string;
  readonly is: string;
}

/** Programs that take `{#id}` after a heading without being told to. */
const PINNING: ReadonlySet<MarkdownOptions["engine"]> = new Set([
  "vitepress",
  "docusaurus",
  "hugo",
  "jekyll",
  "kramdown",
  "pandoc",
] as const);

/** None where the translation has other headings: the file is then refused as broken. */
function movedHeadings(
  before: readonly Heading[],
  after: readonly Heading[],
  options: Parameters<typeof addressesOf>[1],
): MovedHeading[] {
  if (before.length !== after.length) return [];
  const [old, now] = [addressesOf(before, options), addressesOf(after, options)];
  return before.flatMap((heading, index) => {
    const [was, is] = [old[index] ?? "", now[index] ?? ""];
    return was === is || was === "" ? [] : [{ heading, was, is }];
  });
}

/** The address of each heading of a page. */
export function addressesOf(
  headings: readonly Heading[],
  { engine, unicodeSlugs = false }: Pick<MarkdownOptions, "unicodeSlugs"> & Required<Pick<MarkdownOptions, "engine">>,
): string[] {
  const slugs = slugsOf(headings, engine === "mkdocs" && unicodeSlugs ? "mkdocs-unicode" : (engine ?? "github"));
  return headings.map(({ id }, index) => id ?? slugs[index] ?? "");
}

function pins({ source: { lineStarts } }: ReadMarkdown, moved: readonly MovedHeading[]) {
  const places = moved.map(({ heading, was }) => ({ at: extentOf(heading.flow).end, now: `{#${was}}` }));
  return {
    splices: places.map(({ at, now }): UnitSplice => ({ span: { start: at, end: at }, replacement: ` ${now}` })),
    changes: places.map(
      ({ at, now }): DocumentChange => ({ what: "anchor", values: { now }, place: placeAt(lineStarts, at) }),
    ),
  };
}
