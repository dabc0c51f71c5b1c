import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { InputError } from "../../../model/input-error.js";
import { refuseOtherBytes } from "../../../office/office-bytes.js";
import type { OfficeTable } from "../returned-table.js";

/**
 * The first sheet of a workbook and its custom properties. A formula that somebody wrote counts for what it gives; comments of the program
 * count for their rows.
 *
 * @throws InputError `review.locked`, `review.damaged` or `review.unpacked`
 */
export async function readXlsxTable(bytes: Uint8Array, name: string): Promise<OfficeTable> {
  refuseOtherBytes(bytes, name, "XLSX");
  const { sheets, properties } = await readWorkbook(bytes, name);
  const [sheet] = sheets;
  return { properties: textsOf(properties?.custom ?? {}), rows: sheet === undefined ? [] : rowsOf(sheet) };
}

/** Whatever stops the reader of workbooks is a fault of the file. */
async function readWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { sheets: [0] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError("review.damaged", { format: "XLSX", reason }, { file });
  }
}

function rowsOf({ rows, cells = new Map<string, Cell>() }: Sheet) {
  const remarks = new Map<number, string[]>();
  for (const [at, { comment }] of cells) {
    const row = Number(at.split(",", 1)[0]);
    if (comment !== undefined) remarks.set(row, [...(remarks.get(row) ?? []), comment.text]);
  }
  return rows.map((values, row) => ({ cells: values.map(textOf), remarks: remarks.get(row) ?? [] }));
}

/** Excel writes a line end as LF; other programs as CR LF. */
const textOf = (value: CellValue): string =>
  value === null ? "" : (value instanceof Date ? value.toISOString() : String(value)).replace(/\r\n?/gu, "\n");

const textsOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)]));
