import { parse } from "csv-parse/sync";
import { type Delimiter, delimiters } from "./dialects.js";

/**
 * The delimiter of a table in text: the one by which the first row is a header, else the one by which most of the first rows have the
 * same number of cells, more than one; a comma where none does better.
 *
 * @param isHeader - whether a row names columns that the reader knows
 */
export function findDelimiter(text: string, isHeader: (row: readonly string[]) => boolean): Delimiter {
  const head = text.slice(0, SAMPLE);
  const scored = delimiters.map((delimiter) => {
    const rows = firstRows(head, delimiter);
    return { delimiter, score: (isHeader(rows[0] ?? []) ? ROWS + 1 : 0) + evenRows(rows) };
  });
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

const SAMPLE = 65_536; // UTF-16 code units
const ROWS = 50;

/** The rows up to the first that cannot be read: the sample may end within a quotation, or another delimiter open one. */
function firstRows(head: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  const keep = (row: string[]): string[] => {
    rows.push(row);
    return row;
  };
  const options = { delimiter, to: ROWS, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  try {
    parse(head, { ...options, on_record: keep });
  } catch {
    return rows;
  }
  return rows;
}

/** How many rows have the most frequent number of cells, where that is more than one. */
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
