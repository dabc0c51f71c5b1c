import { anchorsOf } from "../../model/anchors.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { Wording } from "../../model/wording.js";
import { documentTitle } from "../../text/document-title.js";
import { indexScript, pageSentences, pageStyle } from "../assets.js";
import { documentHead } from "./head.js";
import { jsonBlock, markup, rawText } from "./markup.js";
import type { IndexPayload } from "./payload.js";
import { shelvedPage } from "./shelf.js";
import { words, wordsIn } from "./words.js";

/** A page that an index leads to. */
export interface IndexEntry {
  /** Address of the page, relative to the index. */
  readonly href: string;
  /** What the page shows; a segment without its target is not looked through on that side. */
  readonly document: Document;
  /** The title that the page was given; where it is left out, that of the document. */
  readonly title?: string;
}

/** An index of bilingual pages by their titles, and a search over all, which needs the page's program. */
export function renderIndex(entries: readonly IndexEntry[], title: string, wording: Wording): string {
  const payload: IndexPayload = { locale: wording.locale, sentences: pageSentences, pages: entries.map(pageOf) };
  return markup`<!doctype html>
<html lang="${wording.locale}" dir="ltr">
${documentHead({ title, style: pageStyle, script: indexScript })}<body>
<header class="masthead"><p class="kicker">${words(wording, "page.index.documents", { count: entries.length })}</p>
<h1 class="headline">${title}</h1>
</header>
<main>
<div class="find needs" role="search" hidden><input type="search" id="dy-find" autocomplete="off" spellcheck="false"${wordsIn(wording, "aria-label", "page.index.find")}${wordsIn(wording, "placeholder", "page.index.find")}></div>
<p class="found" id="dy-found" role="status"></p>
<ol class="results" id="dy-results"></ol>
<ol class="shelf">
${entries.map(({ href, ...entry }) => shelvedPage({ href, srcLang: entry.document.srcLang, ...titlesOf(entry) }))}</ol>
</main>
${jsonBlock("dy-payload", payload)}
${rawText("script", indexScript)}
</body>
</html>
`.text;
}

interface Titles {
  /** What the page is called: its title, or else the name of its document's file. */
  readonly name: string;
  /** The language of its name, where that is a title. */
  readonly lang?: string;
  /** The title in the source language, where the name is in the other. */
  readonly original?: string;
}

const fileName = (path: string): string => path.slice(path.search(/[^/\\]*$/u));

function titlesOf({ title, document }: Omit<IndexEntry, "href">): Titles {
  const { srcLang, trgLang, path } = document;
  const { source, target = title } = documentTitle(document);
  if (target !== undefined)
    return { name: title ?? target, lang: trgLang, ...(source !== undefined && { original: source }) };
  return source === undefined ? { name: fileName(path) } : { name: source, lang: srcLang };
}

function pageOf(entry: IndexEntry): IndexPayload["pages"][number] {
  const { href, document } = entry;
  const anchorOf = anchorsOf(document);
  const { srcLang, trgLang } = document;
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const texts = segments.map(
    (segment) => [anchorOf(segment), segment.source.text, segment.target?.text ?? ""] as const,
  );
  return { href, title: titlesOf(entry).name, srcLang, trgLang, texts };
}
