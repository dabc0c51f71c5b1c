import type { Document } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { lineOf, linePlaceOf } from "../model/place.js";
import type { Translate } from "../model/translate.js";
import { CSV } from "../text/table/dialects.js";
import { writeRows } from "../text/table/write-rows.js";

/**
 * The query sheet for the editor: CSV as spreadsheets open it, a question a row with an empty column for the answer. */
export function writeQuerySheet(
  document: Document,
  words: { t: Translate; message: (issue: Issue) => string },
): string {
  const { t, message } = words;
  const columns = ["number", "rule", "line", "column", "question", "context", "answer"] as const;
  const rows = document.queries.map((issue, index) => [
    String(index + 1),
    issue.rule,
    String(lineOf(issue.place) ?? ""),
    String(linePlaceOf(issue.place)?.column ?? ""),
    message(issue),
    issue.context ?? "",
    "",
  ]);
  const heading = columns.map((column) => t(`queries.${column}`));
  return writeRows([heading, ...rows], CSV);
}
