import { stringify } from "csv-stringify/sync";
import type { Document } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { lineOf, linePlaceOf } from "../model/place.js";
import type { Translate } from "../model/translate.js";

/**
 * The query sheet for the editor: CSV as spreadsheets open it (UTF-8 with a byte order mark, CR LF), a question a row with an empty
 * column for the answer. A cell that would start a formula is disarmed.
 *
 * @see RFC 4180
 */
export function writeQuerySheet(
  document: Document,
  words: { t: Translate; message: (issue: Issue) => string },
): string {
  const { t, message } = words;
  const columns = ["number", "rule", "line", "column", "question", "context", "answer"] as const;
  const rows = document.queries.map((issue, index) => [
    index + 1,
    issue.rule,
    lineOf(issue.place) ?? "",
    linePlaceOf(issue.place)?.column ?? "",
    message(issue),
    issue.context ?? "",
    "",
  ]);
  const heading = columns.map((column) => t(`queries.${column}`));
  return stringify([heading, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
