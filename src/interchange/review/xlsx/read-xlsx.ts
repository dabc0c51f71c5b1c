import { type Cell, type CellValue, readWorkbook, type Sheet } from "../../../office/index.js";
import type { OfficeTable } from "../returned-table.js";

/**
 * The first sheet of a workbook and its custom properties. A formula that somebody wrote counts for what it gives; comments of the program
 * count for their rows.
 *
 * @throws InputError `office.*` as `readWorkbook` does
 */
export async function readXlsxTable(bytes: Uint8Array, name: string): Promise<OfficeTable> {
  const { sheets, properties } = await readWorkbook(bytes, name, { sheets: [0] });
  const [sheet] = sheets;
  return { properties: textsOf(properties?.custom ?? {}), rows: sheet === undefined ? [] : rowsOf(sheet) };
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
