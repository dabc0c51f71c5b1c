import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../../model/input-error.js";
import type { Delimiter } from "./dialects.js";
import { unguarded } from "./guard.js";

/** A row of a table: its number there, from 1, and the text of its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether the table was cut off in it: it is the last, has no line end, and fewer cells than any other. */
  readonly isCut?: true;
}

/**
 * The rows of a table whose cells may stand in quotation marks, guards against formulas taken off. Blank lines are rows too, so that rows
 * have the numbers that a spreadsheet gives them. Tools that write tabs do not always know quotation marks: where one is never closed, all
 * of them are text.
 *
 * @param name - of the file, for errors
 * @throws InputError `table.quote` where a quotation mark is never closed
 */
export function readRows(text: string, delimiter: Delimiter, name: string): TableRow[] {
  let count = 0;
  const options = {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    on_record: (record: string[]): string[] => {
      count += 1;
      return record;
    },
  };
  try {
    return withCut(parse(text, options).map(toRow), text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (delimiter === "\t") return withCut(parse(text, { ...options, quote: false }).map(toRow), text);
    throw new InputError("table.quote", { row: count + 1 }, { file: name });
  }
}

const toRow = (cells: string[], index: number): TableRow => ({ row: index + 1, cells: cells.map(unguarded) });

/** The rows of a table in which every line is a row and its cells stand as they are; blank lines are rows too. */
export const readLines = (text: string, delimiter: Delimiter): TableRow[] =>
  withCut(
    text.split(/\r\n|\r|\n/u).map((line, index) => ({ row: index + 1, cells: line.split(delimiter) })),
    text,
  );

/** Marks the last row where the table was cut off in it. */
function withCut(rows: readonly TableRow[], text: string): TableRow[] {
  const last = rows.at(-1);
  const others = rows.slice(0, -1).filter(({ cells }) => cells.length > 1 || cells[0] !== "");
  const isCut =
    last !== undefined &&
    others.length > 0 &&
    last.cells.length > 0 &&
    text !== "" &&
    !LINE_END.test(text) &&
    others.every(({ cells }) => cells.length > last.cells.length);
  return last === undefined || !isCut ? Array.from(rows) : [...rows.slice(0, -1), { ...last, isCut }];
}

const LINE_END = /[\r\n]$/u;

/** Excel's first line `sep=;`, which names the delimiter of the table below, and that table. */
export function separatorLine(text: string): { readonly delimiter: Delimiter; readonly body: string } | undefined {
  const [line = "", mark] = SEPARATOR_LINE.exec(text) ?? [];
  const delimiter = mark === "," || mark === ";" || mark === "\t" ? mark : undefined;
  return delimiter && { delimiter, body: text.slice(line.length) };
}

const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n)/u;
