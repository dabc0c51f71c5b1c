import { anchorsOf } from "../../model/anchors.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { Wording } from "../../model/wording.js";
import { readableText } from "../../text/readable.js";
import { indexScript, pageSentences, pageStyle } from "../assets.js";
import { plainMarkup } from "./content.js";
import { documentHead } from "./head.js";
import { jsonBlock, type Markup, markup, rawText } from "./markup.js";
import { titleOf, titleSegmentOf } from "./page.js";
import type { IndexPayload } from "./payload.js";
import { words, wordsIn } from "./words.js";

/** A page that an index leads to. */
export interface IndexEntry {
  /** Address of the page, relative to the index. */
  readonly href: string;
  /** What the page shows; a segment without its target is not looked through on that side. */
  readonly document: Document;
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
${entries.map((entry) => entryMarkup(entry))}</ol>
</main>
${jsonBlock("dy-payload", payload)}
${rawText("script", indexScript)}
</body>
</html>
`.text;
}

function entryMarkup({ href, document }: IndexEntry): Markup {
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const titled = titleSegmentOf(document, { segments }) ?? segments[0];
  const title = titled === undefined ? document.path : readableText(titled.target ?? titled.source);
  const original = titled?.target === undefined ? "" : readableText(titled.source);
  return markup`<li><a href="${href}"><b lang="${document.trgLang}">${plainMarkup(title)}</b> <span lang="${document.srcLang}">${plainMarkup(original)}</span></a></li>
`;
}

function pageOf({ href, document }: IndexEntry): IndexPayload["pages"][number] {
  const anchors = anchorsOf(document);
  const { srcLang, trgLang } = document;
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const texts = segments.map(
    (segment) => [anchors.get(segment) ?? "", segment.source.text, segment.target?.text ?? ""] as const,
  );
  return { href, title: titleOf(document, { segments }), srcLang, trgLang, texts };
}
