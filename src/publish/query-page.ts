import { createHash } from "node:crypto";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Document } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { Translate } from "../model/translate.js";
import { safeText } from "./html/safe-text.js";

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
  const rows = document.queries.map((issue, index) => {
    const label = `${index + 1}`;
    return h("tr", { "data-rule": issue.rule, "data-line": issue.place?.line, "data-column": issue.place?.column }, [
      h("th", { scope: "row" }, label),
      h("td", issue.place ? `${issue.place.line}:${issue.place.column}` : ""),
      h("td", safeText(message(issue))),
      h("td", { lang: document.srcLang }, safeText(issue.context ?? "")),
      h("td", h("textarea", { rows: 2, ariaLabel: `${t("queries.answer")} ${label}` })),
    ]);
  });
  const title = t("queries.title", { file: document.path });
  const heads = ["number", "rule", "line", "column", "question", "context", "answer"] as const;
  const page = h("html", { lang: locale }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", {
        httpEquiv: "Content-Security-Policy",
        content: `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`,
      }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", safeText(title)),
      h("style", style),
    ]),
    h(
      "body",
      { "data-heads": JSON.stringify(heads.map((column) => t(`queries.${column}`))), "data-file": fileOf(document) },
      [
        h("main", [
          h("h1", safeText(title)),
          h("p", t("queries.ask")),
          h("table", [
            h(
              "thead",
              h(
                "tr",
                columns.map((column) => h("th", { scope: "col" }, t(`queries.${column}`))),
              ),
            ),
            h("tbody", rows),
          ]),
          h("p", h("button", { type: "button", id: "save", hidden: true }, t("queries.save"))),
        ]),
        h("script", script),
      ],
    ),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const fileOf = ({ path }: Document): string =>
  `${path.slice(path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/u, "")}.answers.csv`;

const style = `:root{color-scheme:light dark;font:1rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
body{margin:0 auto;max-width:75rem;padding:1rem}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #8886;padding:.5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th[scope=row],td:nth-child(2),thead th{white-space:nowrap}textarea{box-sizing:border-box;width:100%;min-width:12rem;font:inherit}button{font:inherit;padding:.5rem 1rem}
@media(max-width:45rem){thead{position:absolute;clip-path:inset(50%)}tr,td,th{display:block;border:0}tr{border-bottom:1px solid #8886}}
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
