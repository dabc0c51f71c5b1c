import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { InputError } from "../../../model/input-error.js";
import { readText } from "../../../text/read-text.js";
import type { ExchangeFormat, ExchangeReadOptions } from "../exchange-format.js";
import { type Delimiter, findDelimiter } from "./delimiter.js";
import { guarded, unguarded } from "./guard.js";
import { readTable } from "./read-table.js";
import type { TableRow } from "./table.js";
import { tableOf } from "./write-table.js";

/** How a table stands in a text. */
interface Dialect {
  readonly mark: string;
  readonly delimiter: Delimiter;
  readonly lineEnd: string;
}

const CSV: Dialect = { mark: "\ufeff", delimiter: ",", lineEnd: "\r\n" };

/**
 * Comma-separated values as Excel reads and writes them: a byte order mark, lines that end in CR LF. Read are commas, semicolons and
 * tabs, and Excel's first line `sep=;`.
 *
 * @throws InputError `glossary.quote` where a quotation mark is never closed, `glossary.column`
 * @see RFC 4180
 */
export const csv: ExchangeFormat = delimitedFormat("csv", [".csv"], CSV);

/** Tab-separated values: no byte order mark, lines that end in LF; cells with tabs or line ends stand in quotation marks. */
export const tsv: ExchangeFormat = delimitedFormat("tsv", [".tsv", ".tab"], {
  mark: "",
  delimiter: "\t",
  lineEnd: "\n",
});

function delimitedFormat(id: string, extensions: readonly string[], dialect: Dialect): ExchangeFormat {
  return {
    id,
    extensions,
    read: async (bytes, options) =>
      readTable(readRows(bytes, options, id === "csv" ? undefined : dialect.delimiter), options),
    async write(concepts, options) {
      const { header, rows, losses } = tableOf(concepts, options);
      return { bytes: writeRows([header, ...rows], dialect), losses };
    },
  };
}

/** The rows of a CSV file in whatever delimiter, guards taken off. @throws InputError as `csv` does */
export const readCsvRows = (bytes: Uint8Array, options: ExchangeReadOptions): TableRow[] => readRows(bytes, options);

/** Rows as a CSV file, with guards where a cell would start a formula. */
export const writeCsvRows = (rows: readonly (readonly string[])[]): Uint8Array => writeRows(rows, CSV);

function readRows(bytes: Uint8Array, options: ExchangeReadOptions, delimiter?: Delimiter): TableRow[] {
  const { text } = readText({ name: options.name, bytes }, options.encoding);
  const [line = "", separator] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(line.length);
  return rowsOf(body, separator ?? delimiter ?? findDelimiter(body, options), options.name);
}

function writeRows(rows: readonly (readonly string[])[], { mark, delimiter, lineEnd }: Dialect): Uint8Array {
  const cells = rows.map((row) => row.map(guarded));
  const text = stringify(cells, { delimiter, record_delimiter: lineEnd, quoted_match: NEEDS_QUOTES });
  return new TextEncoder().encode(mark + text);
}

const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n)/u;
const NEEDS_QUOTES = /[\r\n]|^\s|\s$/u; // beside those with delimiters and quotation marks

/**
 * Every line of the file is a row, blank ones too, so that rows have the numbers that a spreadsheet gives them. Tools that write tabs
 * do not always know quotation marks: where one is never closed, all of them are text.
 */
function rowsOf(text: string, delimiter: string, name: string): TableRow[] {
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
    return parse(text, options).map(toRow);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (delimiter === "\t") return parse(text, { ...options, quote: false }).map(toRow);
    throw new InputError("glossary.quote", { row: count + 1 }, { file: name });
  }
}

const toRow = (cells: string[], index: number): TableRow => ({ row: index + 1, cells: cells.map(unguarded) });
