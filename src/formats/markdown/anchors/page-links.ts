import { type MarkdownOptions, markdownEngines } from "../../../model/markdown-options.js";
import type { PageLinks } from "../../../model/page-links.js";
import { originOf, placeAt } from "../../../model/source-map.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import { addressesOf } from "./anchor-splices.js";
import { likelyEngine } from "./likely-engine.js";
import { linksIn } from "./links.js";

/**
 * The links of a page, and the addresses on it. Where nobody said which program makes the page, it has the addresses of all of them: better a link
 * is believed to lead somewhere than one is called broken that is not. Of two headings that have one address with different programs, it is that of
 * the heading which has it with the likelier program.
 */
export function pageLinks(page: ReadMarkdown, told: MarkdownOptions): PageLinks {
  const { engine } = told;
  const engines =
    engine === undefined ? [likelyEngine(page.text, page.isMdx) ?? "github", ...markdownEngines] : [engine];
  const addresses = new Map<string, number>();
  const add = (address: string, offset: number): void => {
    if (address !== "" && !addresses.has(address)) addresses.set(address, offset);
  };
  const starts = page.headings.map(({ flow }) => originOf(flow.map, 0));
  for (const each of engines)
    for (const [index, address] of addressesOf(page.headings, { ...told, engine: each }).entries())
      add(address, starts[index] ?? 0);
  for (const { index, groups = {} } of page.body.matchAll(ID)) add(groups.tag ?? groups.mark ?? "", page.toFile(index));
  const links = linksIn(page).map(({ path, fragment, pathSpan }) => ({
    path,
    ...(fragment !== undefined && { fragment }),
    place: placeAt(page.source.lineStarts, pathSpan.start),
  }));
  return { addresses, links };
}

/** An address that stands in the page by hand: in an attribute of a tag, or of Markdown. */
const ID = /\b(?:id|name)\s*=\s*["'{]+(?<tag>[^"'\s{}]+)|\{:?[^{}\n]*#(?<mark>[^\s{}]+)/gu; // '<a id="top">', "{#top}"
