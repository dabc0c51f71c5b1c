import { groupBy } from "../../model/group-by.js";
import type { Wording } from "../../model/wording.js";
import type { DocumentTitle } from "../../text/document-title.js";
import { pageStyle } from "../assets.js";
import { plainMarkup } from "./content.js";
import { documentHead } from "./head.js";
import { type Markup, markup } from "./markup.js";
import { shelvedPage } from "./shelf.js";

/** A page that a table of contents leads to. */
export interface ContentsEntry {
  /** The address of the page, relative to the table. */
  readonly href: string;
  /** The name of the document's file, and the folders that it stands in, with `/` between them; empty where it stands in none. */
  readonly file: string;
  readonly folder: string;
  readonly title: DocumentTitle;
  /** BCP 47. */
  readonly srcLang: string;
  readonly trgLang: string;
}

/**
 * A table of contents of bilingual pages in both languages, by language and folder, the entries in the order in which they come. It needs no program
 * and reaches no network.
 */
export function renderContents(entries: readonly ContentsEntry[], wording: Wording): string {
  const { locale, t } = wording;
  const title = t("page.index.title");
  const pairs = Array.from(groupBy(entries, ({ srcLang, trgLang }) => `${srcLang} → ${trgLang}`));
  const [[onlyPair] = []] = pairs.length === 1 ? pairs : [];
  return markup`<!doctype html>
<html lang="${locale}" dir="ltr">
${documentHead({ title, style })}<body>
<header class="masthead"><p class="kicker"><span>${t("page.index.documents", { count: entries.length })}</span>${onlyPair !== undefined && markup` <span class="pair">${onlyPair}</span>`}</p>
<h1 class="headline">${title}</h1>
</header>
<main class="contents">
${pairs.map(([pair, own]) => markup`<section>${pairs.length > 1 && markup`<h2 class="pair">${pair}</h2>`}\n${foldersOf(own)}</section>\n`)}</main>
</body>
</html>
`.text;
}

function foldersOf(entries: readonly ContentsEntry[]): Markup {
  const rootFirst = [
    ...entries.filter(({ folder }) => folder === ""),
    ...entries.filter(({ folder }) => folder !== ""),
  ];
  const parts = Array.from(
    groupBy(rootFirst, ({ folder }) => folder),
    ([folder, own]) => markup`${folder !== "" && markup`<h3>${plainMarkup(folder)}</h3>\n`}<ol class="shelf">
${own.map((entry) => shelvedPage(shelved(entry)))}</ol>
`,
  );
  return markup`${parts}`;
}

function shelved({ href, file, title: { source, target }, srcLang, trgLang }: ContentsEntry) {
  if (target !== undefined) return { href, name: target, lang: trgLang, original: source, srcLang };
  return source === undefined ? { href, name: file, srcLang } : { href, name: source, lang: srcLang, srcLang };
}

/** The dress of the bilingual page, and what a table of contents alone has. */
const style = `${pageStyle}
.contents h2{margin-block:2.5rem .5rem;font:600 1rem/1.6 var(--sans)}.contents h3{margin-block:2rem 0;color:var(--soft);font:.8125rem/1.6 var(--sans);letter-spacing:.04em}`;
