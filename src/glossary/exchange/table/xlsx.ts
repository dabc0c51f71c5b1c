import { type CellValue, readWorkbook } from "../../../office/index.js";
import type { TableRow } from "../../../text/table/read-rows.js";
import type { ExchangeFormat } from "../exchange-format.js";
import { readTable } from "./read-table.js";
import { tableOf } from "./write-table.js";

/**
 * A workbook of Excel, LibreOffice or WPS. Read is its first sheet that is neither hidden nor empty: numbers, dates (as ISO 8601), rich
 * text and the results of formulas as text.
 *
 * @throws InputError `office.*` as `readWorkbook` does, or `glossary.column`
 */
export const xlsx: ExchangeFormat = {
  id: "xlsx",
  extensions: [".xlsx"],
  read: async (bytes, options) => readTable(await readWorkbookRows(bytes, options.name), options),
  async write(concepts, options) {
    const { writeWorkbook } = await import("./write-workbook.js");
    return writeWorkbook(tableOf(concepts, options));
  },
};

/** The rows of a workbook's first sheet that is neither hidden nor empty. @throws InputError `office.*` as `readWorkbook` does */
export async function readWorkbookRows(bytes: Uint8Array, name: string): Promise<TableRow[]> {
  const { sheets } = await readWorkbook(bytes, name, { sheets: ({ hidden, veryHidden }) => !(hidden || veryHidden) });
  const tables = sheets.map(({ rows }) => rows.map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) })));
  return tables.find((rows) => rows.some(({ cells }) => cells.some((cell) => cell !== ""))) ?? [];
}

/** A date that has no time of the day is the date alone. */
function textOf(value: CellValue): string {
  if (value === null) return "";
  if (!(value instanceof Date)) return String(value);
  const [day = "", time = ""] = value.toISOString().split(/T|\.\d+Z/u);
  return time === "00:00:00" ? day : `${day} ${time}`;
}
