import type { Context, Source } from "../../../model/concept.js";
import { cellToRecords, cellToTexts, recordsToCell, textsToCell } from "./cell-list.js";

/** How a value stands in a cell. What is read is yet to be held to the schema. */
export interface CellValue<Value> {
  readonly toCell: (value: Value) => string;
  readonly fromCell: (cell: string) => unknown;
}

/** A text as it stands. */
export const text: CellValue<string> = { toCell: (value) => value, fromCell: (cell) => cell };

/** One of a few words, or of other words for them; a word unknown to us is left for the schema to refuse. */
export const word = (named: (word: string) => string | undefined = () => undefined): CellValue<string> => ({
  toCell: (value) => value,
  fromCell: (cell) => named(cell) ?? cell.trim(),
});

/** `true` or `false`; read are also `TRUE`, `yes` and `是`. */
export const flag: CellValue<boolean> = {
  toCell: String,
  fromCell(cell) {
    const answer = cell.trim().toLowerCase();
    if (["true", "yes", "1", "是"].includes(answer)) return true;
    return ["false", "no", "0", "否"].includes(answer) ? false : answer;
  },
};

/** An ISO 8601 date; read is also what spreadsheets make of one, `2024/1/2` or `2024年1月2日`. */
export const date: CellValue<string> = {
  toCell: (value) => value,
  fromCell(cell) {
    const [, year, month = "", day = ""] = DATE.exec(cell.trim()) ?? [];
    return year === undefined ? cell.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  },
};

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

/** Texts, one a line. */
export const texts: CellValue<readonly string[]> = { toCell: textsToCell, fromCell: cellToTexts };

/** Reference, link and date of each source, one source a line. */
export const sources: CellValue<readonly Source[]> = {
  toCell: (list) => recordsToCell(list.map((source) => [source.reference, source.url, source.date])),
  fromCell: (cell) => cellToRecords(cell).map(([reference, url, day]) => ({ reference, url, date: day })),
};

/** Language, text and source of each context, one a line. */
export const contexts: CellValue<readonly Context[]> = {
  toCell: (list) => recordsToCell(list.map((context) => [context.language, context.text, context.source])),
  fromCell: (cell) => cellToRecords(cell).map(([language, quoted, source]) => ({ language, text: quoted, source })),
};
