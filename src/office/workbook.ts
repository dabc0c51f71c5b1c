import type { ReadOptions, Workbook } from "hucre/xlsx";
import { InputError } from "../model/input-error.js";
import { openPackage } from "./package.js";

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
  openPackage(bytes, { name: file });
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError("office.damaged", { reason }, { file });
  }
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
