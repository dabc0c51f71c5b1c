import { groupBy } from "../model/group-by.js";
import type { DocumentCounts, DocumentStatus } from "../model/project.js";
import { sayCounts } from "../model/say-counts.js";
import { saySince } from "../model/say-since.js";
import type { Wording } from "../model/wording.js";
import { pageStyle } from "./assets.js";
import { plainMarkup } from "./html/content.js";
import { documentHead } from "./html/head.js";
import { type Markup, markup } from "./html/markup.js";
import { progressBar } from "./html/progress.js";

/** Where the documents of a project stand, as a page: self-contained, without script, and with no way to reach the network. */
export interface StatusPage {
  readonly documents: readonly DocumentStatus[];
  readonly sum: DocumentCounts;
  /** Files among the sources that no format reads, in one line; empty where there are none. */
  readonly passedOver: string;
  /** The address of a file of the project, relative to the page; nothing where the page stands nowhere. */
  readonly hrefOf: (path: string) => string | undefined;
  readonly wording: Wording;
}

/** Writes the page. */
export function renderStatusPage(page: StatusPage): string {
  const { documents, sum, passedOver, wording } = page;
  const { locale, t } = wording;
  const title = t("project.page.title");
  const columns = columnsOf(documents);
  return markup`<!doctype html>
<html lang="${locale}">
${documentHead({ title, style })}<body>
<header class="masthead"><p class="kicker"><span>${t("page.index.documents", { count: documents.length })}</span></p>
<h1 class="headline">${title}</h1>
<p class="byline">${standingsOf(documents, wording)}</p>
${progressBar(statesOf(sum))}
</header>
<main class="status-page">
<table>
<thead><tr>${columns.map((column) => markup`<th scope="col">${t(`project.columns.${column}`)}</th>`)}</tr></thead>
<tbody>
${documents.map((status) => rowOf(status, columns, page))}</tbody>
<tfoot><tr>${columns.map((column, index) => (index === 0 ? markup`<th scope="row">${t("cli.status.sum")}</th>` : markup`<td class="${column}">${sumCell(column, sum, wording)}</td>`))}</tr></tfoot>
</table>
${passedOver !== "" && markup`<p>${passedOver}</p>\n`}</main>
</body>
</html>
`.text;
}

const ALWAYS = ["document", "to", "stage", "sentences", "translated", "reviewed", "issues", "to-do"] as const;
type Column = (typeof ALWAYS)[number] | "held-by" | "since" | "glossary";

/** Columns in which no document has anything are left out. */
function columnsOf(documents: readonly DocumentStatus[]): readonly Column[] {
  return [
    ...ALWAYS,
    ...(documents.some(({ heldBy }) => heldBy !== undefined) ? (["held-by"] as const) : []),
    ...(documents.some(({ since }) => since !== undefined) ? (["since"] as const) : []),
    ...(documents.some(({ touched = [] }) => touched.length > 0) ? (["glossary"] as const) : []),
  ];
}

/** `published 3, being translated 2` */
function standingsOf(documents: readonly DocumentStatus[], { t }: Wording): string {
  const groups = Array.from(groupBy(documents, ({ standing }) => standing));
  return groups
    .map(([standing, own]) => `${t(`project.standings.${standing}`)} ${own.length}`)
    .join(t("summary.separator"));
}

const statesOf = ({ sentences, translated, reviewed }: DocumentCounts) => ({
  initial: sentences - translated,
  translated: translated - reviewed,
  reviewed,
  final: 0,
});

function rowOf(status: DocumentStatus, columns: readonly Column[], page: StatusPage): Markup {
  const [, ...others] = columns;
  const name = nameOf(status, page);
  return markup`<tr class="${status.standing}"><th scope="row">${name}</th>${others.map((column) => markup`<td class="${column}">${cellOf(column, status, page)}</td>`)}</tr>
`;
}

/** The name of a document leads to what is read of it: the bilingual page, the page for revisers, or else the XLIFF. */
function nameOf({ source, outputs, review, xliff, standing }: DocumentStatus, { hrefOf }: StatusPage): Markup {
  const page = standing === "published" ? outputs.find((path) => path.endsWith(".bilingual.html")) : review;
  const isThere = standing !== "new" && standing !== "failed";
  const href = isThere ? hrefOf(page ?? xliff) : undefined;
  return href === undefined ? plainMarkup(source) : markup`<a href="${href}">${plainMarkup(source)}</a>`;
}

function cellOf(column: Column, status: DocumentStatus, { wording }: StatusPage): Markup | string {
  const { t } = wording;
  switch (column) {
    case "to":
      return status.to;
    case "stage":
      return markup`${t(`project.standings.${status.standing}`)}${status.error !== undefined && markup`<br><small>${plainMarkup(status.error)}</small>`}`;
    case "translated":
      return markup`${countCell(column, status, wording)}${progressBar(statesOf(status))}`;
    case "held-by":
      return status.heldBy ?? "";
    case "since":
      return status.since === undefined ? "" : saySince(status.since, t);
    case "glossary":
      return (status.touched ?? []).length === 0 ? "" : t("counts.segments", { count: status.touched?.length ?? 0 });
    default:
      return countCell(column, status, wording);
  }
}

function sumCell(column: Column, sum: DocumentCounts, wording: Wording): string {
  return COUNTED.has(column) ? countCell(column, sum, wording) : "";
}

const COUNTED: ReadonlySet<Column> = new Set(["sentences", "translated", "reviewed", "issues", "to-do"]);

function countCell(column: Column, counts: DocumentCounts, { t }: Wording): string {
  const { sentences, translated, reviewed, charactersToDo, issues } = counts;
  switch (column) {
    case "sentences":
      return String(sentences);
    case "translated":
      return sentences === 0 ? String(translated) : `${translated} (${Math.floor((100 * translated) / sentences)}%)`;
    case "reviewed":
      return String(reviewed);
    case "issues":
      return sayCounts(issues, t) || "–";
    default:
      return String(charactersToDo);
  }
}

/** The dress of the bilingual page, and what a page of a project's status alone has. */
const style = `${pageStyle}
.status-page{font:.875rem/1.6 var(--sans);overflow-x:auto}.status-page table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
.status-page :is(th,td){border-block-end:1px solid var(--line);padding:.45rem .6rem;text-align:start;vertical-align:top}
.status-page thead th{color:var(--soft);font-weight:400;white-space:nowrap}.status-page tbody th{font-weight:600;min-width:12rem}
.status-page .stage{white-space:nowrap}.status-page :is(.sentences,.translated,.reviewed,.to-do){text-align:end;white-space:nowrap}.status-page tfoot :is(th,td){border-block:2px solid var(--strong)}
.status-page tr.published .stage{color:var(--good)}.status-page tr:is(.failed,.issues) .stage{color:var(--error)}.status-page .progress{margin-block:.25rem 0;height:.3rem}
@media print{.status-page tr{break-inside:avoid}}`;
