import { columnNumber } from "./cell-area.js";

/**
 * A formula with the distances from its cell in the place of the references that move with it: `SUM(A1:B1)` in C1 and `SUM(A2:B2)` in C2 have
 * one key, so what is found out of the one holds for the other.
 */
export const formulaKey = (formula: string, column: number, row: number): string =>
  formula.replace(
    MOVING,
    (whole, a?: string, cellColumn?: string, b?: string, cellRow?: string, ...others: (string | undefined)[]) => {
      if (cellColumn !== undefined && cellRow !== undefined)
        return `${MARK}${a ? `$${cellColumn}` : columnNumber(cellColumn) - column},${b ? `$${cellRow}` : Number(cellRow) - row}`;
      const [c, first, d, last, e, top, f, bottom] = others;
      if (first !== undefined && last !== undefined)
        return `${MARK}${c ? `$${first}` : columnNumber(first) - column}:${d ? `$${last}` : columnNumber(last) - column}`;
      if (top !== undefined && bottom !== undefined)
        return `${MARK}r${e ? `$${top}` : Number(top) - row}:${f ? `$${bottom}` : Number(bottom) - row}`;
      return whole;
    },
  );

/** A formula without the numbers of its rows: that of a cell and of the cell below it are one. */
export const formulaWithoutRows = (formula: string): string =>
  formula.replace(MOVING, (whole) => (QUOTED.test(whole) ? whole : whole.replace(/\d+/gu, "")));

/** The texts in a formula, in their quotation marks. */
export const formulaLiterals = (formula: string): string[] =>
  (formula.match(MOVING) ?? []).filter((text) => text.startsWith('"'));

const QUOTED = /^["'[]/u;
const MARK = "\u0001"; // stands in no XML text

const MOVING = new RegExp(
  [
    '"(?:[^"]|"")*"', // "B7" as a text stays
    "'(?:[^']|'')*'", // '一 季度'
    "\\[[^\\]]*\\]", // [金额]
    "(?<![\\p{L}\\p{N}_.?\\\\$])(?:(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)([0-9]+):(\\$?)([0-9]+))(?![\\p{L}\\p{N}_.(!])",
  ].join("|"),
  "gu",
);
