import { type MarkdownOptions, markdownEngines } from "../../../model/markdown-options.js";
import type { PageLinks } from "../../../model/page-links.js";
import { placeAt } from "../../../model/source-map.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import { addressesOf } from "./anchor-splices.js";
import { linksIn } from "./links.js";

/**
 * The links of a page, and the addresses on it. Where nobody said which program makes the page, it has the addresses of all of them: better a link
 * is believed to lead somewhere than one is called broken that is not.
 */
export function pageLinks(page: ReadMarkdown, told: MarkdownOptions): PageLinks {
  const { engine } = told;
  const engines = engine === undefined ? markdownEngines : [engine];
  const headings = engines.flatMap((each) => addressesOf(page.headings, { ...told, engine: each }));
  const links = linksIn(page).map(({ path, fragment, pathSpan }) => ({
    path,
    ...(fragment !== undefined && { fragment }),
    place: placeAt(page.source.lineStarts, pathSpan.start),
  }));
  return { addresses: new Set([...headings, ...givenIds(page.body)]), links };
}

/** Addresses that stand in the page by hand: attributes of tags, and of Markdown. */
const givenIds = (body: string): string[] =>
  Array.from(body.matchAll(ID), ({ groups = {} }) => groups.tag ?? groups.mark ?? "");

const ID = /\b(?:id|name)\s*=\s*["'{]+(?<tag>[^"'\s{}]+)|\{:?[^{}\n]*#(?<mark>[^\s{}]+)/gu; // '<a id="top">', "{#top}"
