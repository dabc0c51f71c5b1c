import { readText } from "../../../text/read-text.js";
import { CSV, type Delimiter, type Dialect, TSV } from "../../../text/table/dialects.js";
import { findDelimiter } from "../../../text/table/find-delimiter.js";
import { readRows, separatorLine, type TableRow } from "../../../text/table/read-rows.js";
import { writeRows } from "../../../text/table/write-rows.js";
import type { ExchangeFormat, ExchangeReadOptions } from "../exchange-format.js";
import { columnsOfHeader } from "./header.js";
import { readTable } from "./read-table.js";
import { tableOf } from "./write-table.js";

/**
 * Comma-separated values. Read are commas, semicolons and tabs, and Excel's first line `sep=;`.
 *
 * @throws InputError `table.quote` where a quotation mark is never closed, `glossary.column`
 */
export const csv: ExchangeFormat = delimitedFormat("csv", [".csv"], CSV);

/** Tab-separated values; cells with tabs or line ends stand in quotation marks. */
export const tsv: ExchangeFormat = delimitedFormat("tsv", [".tsv", ".tab"], TSV);

function delimitedFormat(id: string, extensions: readonly string[], dialect: Dialect): ExchangeFormat {
  return {
    id,
    extensions,
    isText: true,
    read: async (bytes, options) =>
      readTable(readDelimited(bytes, options, id === "csv" ? undefined : dialect.delimiter), options),
    async write(concepts, options) {
      const { header, rows, losses } = tableOf(concepts, options);
      return { bytes: new TextEncoder().encode(writeRows([header, ...rows], dialect)), losses };
    },
  };
}

/** The rows of a table in text, by the delimiter that is given, that its first line names, or that fits best. @throws InputError as `csv` does */
export function readDelimited(bytes: Uint8Array, options: ExchangeReadOptions, delimiter?: Delimiter): TableRow[] {
  const { text } = readText({ name: options.name, bytes }, options.encoding);
  const named = separatorLine(text);
  const body = named?.body ?? text;
  const isHeader = (row: readonly string[]): boolean => columnsOfHeader(row, options) !== undefined;
  return readRows(body, named?.delimiter ?? delimiter ?? findDelimiter(body, isHeader), options.name);
}
