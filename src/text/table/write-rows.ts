import { stringify } from "csv-stringify/sync";
import type { Dialect } from "./dialects.js";
import { escapedCell } from "./escape.js";
import { guarded } from "./guard.js";

/** Rows as a text; all cells are texts, so that no spreadsheet runs one as a formula, unless the dialect is raw. `readRows` gives the same rows back. */
export function writeRows(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const { delimiter, lineEnd, mark, cells, isRaw = false } = dialect;
  const guardedRows = rows.map((row) => (isRaw ? Array.from(row) : row.map(guarded)));
  if (cells === "escaped")
    return mark + guardedRows.map((row) => row.map(escapedCell).join(delimiter) + lineEnd).join("");
  return mark + stringify(guardedRows, { delimiter, record_delimiter: lineEnd, quoted_match: NEEDS_QUOTES });
}

const NEEDS_QUOTES = /[\r\n]|^\s|\s$/u; // beside those with delimiters and quotation marks
