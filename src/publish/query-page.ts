import type { Document } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { addressOf, lineOf, linePlaceOf } from "../model/place.js";
import type { Translate } from "../model/translate.js";
import { pageStyle } from "./assets.js";
import { plainMarkup } from "./html/content.js";
import { documentHead } from "./html/head.js";
import { markup, rawText } from "./html/markup.js";

/**
 * The query sheet as a page that an editor answers: a question a row with its context and a field, and a button that saves the answers
 * as CSV with the columns of the sheet. Reaches no network; without script the page can be read, filled in and printed.
 */
export function renderQueryPage(
  document: Document,
  words: { locale: string; t: Translate; message: (issue: Issue) => string },
): string {
  const { locale, t, message } = words;
  const columns = ["number", "line", "question", "context", "answer"] as const;
  const rows = document.queries.map(({ rule, place, context = "", ...issue }, index) => {
    const label = `${index + 1}`;
    const where = place && markup` data-line="${lineOf(place)}" data-column="${linePlaceOf(place)?.column}"`;
    return markup`<tr data-rule="${rule}"${where}><th scope="row">${label}</th><td>${place && addressOf(place)}</td><td>${plainMarkup(message({ rule, ...issue }))}</td><td lang="${document.srcLang}">${plainMarkup(context)}</td><td><textarea rows="2" aria-label="${t("queries.answer")} ${label}"></textarea></td></tr>
`;
  });
  const title = t("queries.title", { file: document.path });
  const heads = (["number", "rule", "line", "column", "question", "context", "answer"] as const).map((column) =>
    t(`queries.${column}`),
  );
  return markup`<!doctype html>
<html lang="${locale}">
${documentHead({ title, style, script })}<body data-heads="${JSON.stringify(heads)}" data-file="${fileOf(document)}">
<header class="masthead"><h1 class="headline">${title}</h1>
<p class="byline">${t("queries.ask")}</p>
</header>
<main class="query-page">
<table>
<thead><tr>${columns.map((column) => markup`<th scope="col">${t(`queries.${column}`)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
<p><button type="button" id="save" hidden>${t("queries.save")}</button></p>
</main>
${rawText("script", script)}
</body>
</html>
`.text;
}

const fileOf = ({ path }: Document): string =>
  `${path.slice(path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/u, "")}.answers.csv`;

/** The dress of the bilingual page, and what a query page alone has. */
const style = `${pageStyle}
.query-page{font:.9375rem/1.6 var(--sans)}.query-page table{border-collapse:collapse;width:100%}
.query-page :is(th,td){border-block-end:1px solid var(--line);padding:.5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
.query-page :is(th[scope=row],td:nth-child(2),thead th){color:var(--soft);font-weight:400;white-space:nowrap}.query-page textarea{width:100%;min-width:12rem}
@media(max-width:45rem){.query-page thead{position:absolute;clip-path:inset(50%)}.query-page :is(tr,td,th){display:block;border:0}.query-page tr{border-block-end:1px solid var(--line)}}
@media print{button{display:none}}`;

const script = `"use strict";
const save=document.getElementById("save");save.hidden=false;
const cell=(text)=>{const safe=/^[=+\\-@\\t\\r]/.test(text)?"'"+text:text;return /[",\\r\\n]/.test(safe)?'"'+safe.replaceAll('"','""')+'"':safe;};
save.addEventListener("click",()=>{
const rows=[JSON.parse(document.body.dataset.heads)];
for(const row of document.querySelectorAll("tbody tr")){const cells=row.children;
rows.push([cells[0].textContent,row.dataset.rule,row.dataset.line??"",row.dataset.column??"",cells[2].textContent,cells[3].textContent,row.querySelector("textarea").value]);}
const csv="\\ufeff"+rows.map((row)=>row.map(cell).join(",")).join("\\r\\n")+"\\r\\n";
const link=document.createElement("a");link.href=URL.createObjectURL(new Blob([csv],{type:"text/csv"}));link.download=document.body.dataset.file;link.click();});`;
