import type { MarkdownEngine } from "../../../model/markdown-options.js";
import type { DocumentChange } from "../../../model/merged.js";
import { placeAt } from "../../../model/source-map.js";
import { extentOf } from "../../flow/flow-places.js";
import type { UnitSplice } from "../../splice-text-file.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import { type Heading, headingsOf } from "./headings.js";
import { likelyEngine } from "./likely-engine.js";
import { linksWithin } from "./links-within.js";
import { slugsOf } from "./slugs.js";

/** What keeps the links of a page alive, and how that is told. */
export interface AnchorSplices {
  readonly splices: readonly UnitSplice[];
  readonly changes: readonly DocumentChange[];
}

/**
 * A heading's address is made of its words, so that links to it die when they are translated. Where the program lets a heading have an address
 * by hand, it keeps the one it had: `## General {#第一章-总则}`. Elsewhere the links of the page to it are mended. Where the program is only guessed,
 * a heading keeps its address if a link of the page leads to it.
 *
 * @param page - the original
 * @param translated - the same page with its translations
 * @param told - the program, where it is known
 */
export function anchorSplices(
  page: ReadMarkdown,
  translated: Pick<ReadMarkdown, "flows">,
  told: MarkdownEngine | undefined,
): AnchorSplices {
  const engine = told ?? likelyEngine(page.text, page.isMdx) ?? "github";
  const [before, after] = [headingsOf(page.flows), headingsOf(translated.flows)];
  if (before.length !== after.length) return { splices: [], changes: [] };
  const [old, now] = [addressesOf(before, engine), addressesOf(after, engine)];
  const moved = before.flatMap((heading, index) => {
    const [was, is] = [old[index] ?? "", now[index] ?? ""];
    return was === is ? [] : [{ heading, was, is }];
  });
  if (!PINNING.has(engine)) return mended(page, moved);
  const linked = new Set(linksWithin(page).map(({ fragment }) => fragment));
  return pins(page, told === undefined ? moved.filter(({ was }) => linked.has(was)) : moved);
}

/** A heading whose address is another in the translation. */
interface MovedHeading {
  readonly heading: Heading;
  readonly was: string;
  readonly is: string;
}

/** Programs that take `{#id}` after a heading without being told to. */
const PINNING: ReadonlySet<MarkdownEngine> = new Set(["vitepress", "docusaurus", "hugo", "kramdown", "pandoc"]);

function addressesOf(headings: readonly Heading[], engine: MarkdownEngine): string[] {
  const slugs = slugsOf(
    headings.map(({ text }) => text),
    engine,
  );
  return headings.map(({ id }, index) => id ?? slugs[index] ?? "");
}

function pins({ source: { lineStarts } }: ReadMarkdown, moved: readonly MovedHeading[]): AnchorSplices {
  const places = moved.map(({ heading, was }) => ({ at: extentOf(heading.flow).end, now: `{#${was}}` }));
  return {
    splices: places.map(({ at, now }) => ({ span: { start: at, end: at }, replacement: ` ${now}` })),
    changes: places.map(({ at, now }) => ({ what: "anchor", values: { now }, place: placeAt(lineStarts, at) })),
  };
}

function mended(page: ReadMarkdown, moved: readonly MovedHeading[]): AnchorSplices {
  const addresses = new Map(moved.map(({ was, is }) => [was, is]));
  const links = linksWithin(page).flatMap(({ fragment, span }) => {
    const is = addresses.get(fragment);
    return is === undefined ? [] : [{ span, was: `#${fragment}`, now: `#${is}` }];
  });
  return {
    splices: links.map(({ span, now }) => ({ span, replacement: now })),
    changes: links.map(({ span, was, now }) => ({
      what: "link",
      values: { was, now },
      place: placeAt(page.source.lineStarts, span.start),
    })),
  };
}
