import {
  type Cell,
  type CellValue,
  cellFormatter,
  isCellError,
  readWorkbook,
  type Sheet,
} from "../../../office/index.js";
import type { OfficeRow, OfficeTable } from "../returned-table.js";

/**
 * The first sheet of a workbook and its custom properties. Numbers, dates and what formulas give count as the workbook shows them; comments
 * of the program count for their rows.
 *
 * @throws InputError `office.*` as `readWorkbook` does
 */
export async function readXlsxTable(bytes: Uint8Array, name: string): Promise<OfficeTable> {
  const { sheets, properties } = await readWorkbook(bytes, name, { sheets: [0], readStyles: true });
  const [sheet] = sheets;
  return { properties: textsOf(properties?.custom ?? {}), rows: sheet === undefined ? [] : await rowsOf(sheet) };
}

async function rowsOf({ rows, cells = new Map<string, Cell>() }: Sheet): Promise<OfficeRow[]> {
  const remarks = new Map<number, string[]>();
  for (const [at, { comment }] of cells) {
    const row = Number(at.split(",", 1)[0]);
    if (comment !== undefined) remarks.set(row, [...(remarks.get(row) ?? []), comment.text]);
  }
  const shown = await cellFormatter();
  return rows.map((values, row) => {
    const texts = values.map((value, column) => textOf(value, () => shown(value, cells.get(`${row},${column}`))));
    return { cells: texts, odd: texts.some(isCellError) ? ["error"] : [], remarks: remarks.get(row) ?? [] };
  });
}

/** Excel writes a line end as LF; other programs as CR LF. */
function textOf(value: CellValue, shown: () => string): string {
  if (value === null) return "";
  return typeof value === "string" ? value.replace(/\r\n?/gu, "\n") : shown();
}

const textsOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)]));
