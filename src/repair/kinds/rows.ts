import type { Line } from "../line.js";
import { CELL, type LineForm } from "./line-form.js";
import { markRuns } from "./runs.js";

/** Marks rows of a table without lines: two or more rows of as many cells, `项目　　2019年　　2020年`. */
export function markRows(forms: LineForm[], lines: readonly Line[]): void {
  markRuns(forms, CELL, FEWEST_ROWS, lines, ({ text }) => cellCount(text));
}

const FEWEST_ROWS = 2;
const BETWEEN_CELLS = /\t+|[ \u3000]{2,}/u;
const WIDEST_CELL = 16;

/** How many cells a row of a table has; 0 for what is no such row: `项目　　2019年　　2020年` has three. */
function cellCount(text: string): number {
  if (!BETWEEN_CELLS.test(text)) return 0;
  const cells = text.split(BETWEEN_CELLS);
  return cells.every((cell) => cell.length <= WIDEST_CELL && !/[。，；]/u.test(cell)) ? cells.length : 0;
}
