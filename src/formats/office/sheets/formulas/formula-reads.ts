import type { CellArea } from "./cell-area.js";
import { type FormulaToken, formulaTokens, sheetOf } from "./formula-tokens.js";

/** What a formula reads. */
export interface FormulaReads {
  readonly areas: readonly ReadArea[];
  /** Names that stand for cells or formulas, and tables. */
  readonly names: readonly string[];
  /** Whether it may read any cell: which one is known only when it is calculated. */
  readonly isOpen: boolean;
}

/** Cells that a formula reads. */
export interface ReadArea {
  /** The sheet that stands before the reference; nothing where it is the formula's own. */
  readonly sheet?: string;
  /** The reference as it stands: `$A$1:B7`. */
  readonly text: string;
  /** Whether only their numbers count, as in a sum: another text there changes nothing. */
  readonly isForNumbers: boolean;
}

/** The cells that a formula reads, as far as its text tells. @see ECMA-376, part 1, 18.17.2 */
export function formulaReads(formula: string): FormulaReads {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "blank");
  const areas: ReadArea[] = [];
  const names: string[] = [];
  const around: (string | undefined)[] = [];
  let isOpen = false;
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (text === "(") around.push(before?.kind === "function" ? functionName(before.text) : undefined);
    else if (text === ")") around.pop();
    else if (kind === "function" && OPEN.has(functionName(text))) isOpen = true;
    else if (kind === "sheet" && sheetOf(text).includes(":")) isOpen = true;
    else if (kind === "area") areas.push(areaRead(tokens, index, around.at(-1)));
    else if (kind === "name") names.push(text.toLowerCase());
    else if (kind === "columns" && before?.kind !== "name") names.push(OWN_TABLE);
  }
  return { areas, names, isOpen };
}

/** Stands for the table in which a formula is, where it names columns without a table. */
export const OWN_TABLE = "[]";

function areaRead(tokens: readonly FormulaToken[], index: number, around: string | undefined): ReadArea {
  const isNamed = tokens[index - 1]?.kind === "sheet";
  const sheet = isNamed ? sheetOf(tokens[index - 1]?.text ?? "!") : undefined;
  const before = tokens[index - (isNamed ? 2 : 1)]?.text ?? "";
  const after = tokens[index + 1]?.text ?? "";
  const isAlone = /^[(,]$/u.test(before) && /^[),]$/u.test(after);
  return {
    ...(sheet !== undefined && { sheet }),
    text: tokens[index]?.text ?? "",
    isForNumbers: isAlone && around !== undefined && FOR_NUMBERS.has(around),
  };
}

const functionName = (text: string): string => text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/u, "");

/** Functions that read a cell which their text does not name. */
const OPEN: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET", "CELL", "GETPIVOTDATA"]);

/** Functions that pass over the texts in the cells which they are given, or take any text alike. */
const FOR_NUMBERS: ReadonlySet<string> = new Set(
  "SUM AVERAGE COUNT COUNTA COUNTBLANK MAX MIN PRODUCT SUBTOTAL SUMSQ MEDIAN LARGE SMALL STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P ROW ROWS COLUMN COLUMNS".split(
    " ",
  ),
);

/** An area as the table of a workbook has it. */
export interface NamedArea extends CellArea {
  readonly sheet: string;
}
