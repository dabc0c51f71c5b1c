import type { CellValue, Sheet } from "hucre/xlsx";
import { InputError } from "../../../model/input-error.js";
import { unpackedSize } from "../../../office/zip-size.js";
import { isCompoundFile } from "../../../text/compound-file.js";
import type { ExchangeFormat } from "../exchange-format.js";
import { readTable } from "./read-table.js";
import type { TableRow } from "./table.js";
import { tableOf } from "./write-table.js";

/**
 * A workbook of Excel, LibreOffice or WPS. Read is its first sheet that is neither hidden nor empty: numbers, dates (as ISO 8601), rich
 * text and the results of formulas as text. The package for workbooks, which takes 40 ms to load, is loaded on first use.
 *
 * @throws InputError `glossary.workbook`, `glossary.encrypted` or `glossary.unpacked`, `glossary.column`
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

/** The rows of a workbook's first sheet that is neither hidden nor empty. @throws InputError as `xlsx` does */
export async function readWorkbookRows(bytes: Uint8Array, name: string): Promise<TableRow[]> {
  refuseOthers(bytes, name);
  return firstSheet(bytes, name);
}

const LIMIT = 200; // MB unpacked; 10,000 concepts take 20

/** Refuses what is no workbook, is locked, or would unpack to something absurd, before anything is unpacked. */
function refuseOthers(bytes: Uint8Array, file: string): void {
  if (isCompoundFile(bytes)) {
    const isLocked = indexOfUtf16(bytes, "EncryptedPackage") >= 0;
    throw new InputError(isLocked ? "glossary.encrypted" : "glossary.workbook", {}, { file });
  }
  const size = unpackedSize(bytes);
  if (size === undefined) throw new InputError("glossary.workbook", {}, { file });
  if (size > LIMIT * 1_000_000) throw new InputError("glossary.unpacked", { limit: LIMIT }, { file });
}

const indexOfUtf16 = (bytes: Uint8Array, text: string): number =>
  new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).indexOf(text);

async function firstSheet(bytes: Uint8Array, file: string): Promise<TableRow[]> {
  const sheets = await visibleSheets(bytes, file);
  const tables = sheets.map(({ rows }) => rows.map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) })));
  return tables.find((rows) => rows.some(({ cells }) => cells.some((cell) => cell !== ""))) ?? [];
}

/** Whatever stops the reader of workbooks is a fault of the file. */
async function visibleSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return (await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !(hidden || veryHidden) })).sheets;
  } catch {
    throw new InputError("glossary.workbook", {}, { file });
  }
}

/** A date that has no time of the day is the date alone. */
function textOf(value: CellValue): string {
  if (value === null) return "";
  if (!(value instanceof Date)) return String(value);
  const [day = "", time = ""] = value.toISOString().split(/T|\.\d+Z/u);
  return time === "00:00:00" ? day : `${day} ${time}`;
}
