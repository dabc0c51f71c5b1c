import type { Cell, CellValue, ReadOptions, Workbook } from "hucre/xlsx";
import { InputError } from "../model/input-error.js";
import { type OfficePackage, openPackage } from "./package.js";
import { replaceParts } from "./write-package.js";

export type {
  Cell,
  CellStyle,
  CellValue,
  ConditionalRule,
  DataValidation,
  Sheet,
  Workbook,
  WriteSheet,
} from "hucre/xlsx";

/** UTF-16 code units that a cell holds (Excel specifications and limits). */
export const LONGEST_CELL = 32_767;

/** The date that every workbook of ours has, so that the same table gives the same bytes: the first day of ZIP. */
export const EPOCH = new Date(Date.UTC(1980, 0, 1));

/**
 * A workbook (.xlsx) after the checks of `openPackage`; the package that reads it holds each part to its CRC-32. It takes 40 ms to load
 * and is loaded on first use.
 *
 * @throws InputError `office.*` as `openPackage` does, and `office.damaged` where the workbook cannot be read
 */
export async function readWorkbook(bytes: Uint8Array, file: string, options?: ReadOptions): Promise<Workbook> {
  const plain = withoutReadings(openPackage(bytes, { name: file }));
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return await readXlsx(plain, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError("office.damaged", { reason }, { file });
  }
}

/** The workbook without the readings above words, which the package would join to them. @see ECMA-376, part 1, 18.4.6 (rPh) */
function withoutReadings(office: OfficePackage): Uint8Array {
  const changes = new Map<string, Uint8Array>();
  for (const name of office.entries.keys()) {
    if (!TEXT_PARTS.test(name)) continue;
    const text = new TextDecoder().decode(office.part(name));
    if (READING.test(text)) changes.set(name, new TextEncoder().encode(withoutElements(text)));
  }
  return replaceParts(office, changes);
}

const TEXT_PARTS = /^xl\/(?:sharedStrings|worksheets\/[^/]*)\.xml$/u;
const READING = /<(?:\w+:)?rPh[\s>]/u; // <rPh sb="0" eb="2"><t>Shānnán</t></rPh>

function withoutElements(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(new RegExp(READING, "gu"))) {
    const [, name = ""] = /^<([^\s>]+)/u.exec(text.slice(index, index + LONGEST_NAME)) ?? [];
    const end = text.indexOf(`</${name}>`, index);
    if (end < 0) break;
    kept.push(text.slice(from, Math.max(from, index)));
    from = end + name.length + "</>".length;
  }
  return kept.join("") + text.slice(from);
}

const LONGEST_NAME = 100; // UTF-16 code units

/** Whether a text is what spreadsheets show where a formula failed. @see ECMA-376, part 1, 18.18.11 (ST_CellType, e) */
export const isCellError = (text: string): boolean => CELL_ERROR.test(text);

const CELL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/u;

/** Gives the text that a spreadsheet shows of a value, by the number format of its cell: `15%`, `2026年5月1日`. It takes time to load. */
export async function cellFormatter(): Promise<(value: CellValue, cell: Pick<Cell, "style"> | undefined) => string> {
  const { formatValue } = await import("hucre");
  return (value, cell) => formatValue(value, cell?.style?.numFmt ?? (value instanceof Date ? "yyyy-mm-dd" : "General"));
}

/**
 * A text as a cell holds it: nothing in it is taken for an escape that is none, and what XML has no place for is one.
 *
 * @see ECMA-376, part 1, 22.9.2.19 (ST_Xstring): `_x000D_`
 */
export const cellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
