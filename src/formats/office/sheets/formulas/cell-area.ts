/** Cells of a sheet; rows and columns count from 1. */
export interface CellArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rows and columns that a sheet has. @see Excel specifications and limits */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** By how much a formula is moved from the cell for which it was written. */
export interface Shift {
  readonly columns: number;
  readonly rows: number;
}

/** The number of a column from 1: 28 of `AB`. */
export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cells of a reference, as `B7`, `$A$1:C3`, `A:C` or `3:5`; what has no `$` moves with its formula. */
export function cellArea(text: string, shift: Shift = { columns: 0, rows: 0 }): CellArea {
  const [first, last = first] = text.split(":").map((corner) => cornerOf(corner, shift));
  const [a, b] = [first ?? {}, last ?? {}];
  const columns = [a.column ?? 1, b.column ?? LAST_COLUMN];
  const rows = [a.row ?? 1, b.row ?? LAST_ROW];
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

function cornerOf(corner: string, shift: Shift): { column?: number; row?: number } {
  const { column, row } = CORNER.exec(corner)?.groups ?? {};
  const moved = (text: string, count: number, by: number) => (text.startsWith("$") ? count : count + by);
  return {
    ...(column && { column: moved(column, columnNumber(column.replace("$", "")), shift.columns) }),
    ...(row && { row: moved(row, Number(row.replace("$", "")), shift.rows) }),
  };
}

const CORNER = /^(?<column>\$?[A-Za-z]+)?(?<row>\$?\d+)?$/u; // "$B7"

/** Cells of a sheet, of which it can be told whether an area holds one. */
export class CellSet {
  readonly #columns = new Map<number, Column>();

  add(column: number, row: number): void {
    const known = this.#columns.get(column) ?? { rows: new Set<number>(), blocks: new Set<number>() };
    known.rows.add(row);
    known.blocks.add(Math.floor(row / BLOCK));
    this.#columns.set(column, known);
  }

  get isEmpty(): boolean {
    return this.#columns.size === 0;
  }

  meets({ left, right, top, bottom }: CellArea): boolean {
    if (left === right) return isIn(this.#columns.get(left), top, bottom);
    return Array.from(this.#columns).some(
      ([column, rows]) => column >= left && column <= right && isIn(rows, top, bottom),
    );
  }
}

/** The rows of a column, and the blocks of rows in which there is one. */
interface Column {
  readonly rows: Set<number>;
  readonly blocks: Set<number>;
}

const BLOCK = 1024; // rows

function isIn(column: Column | undefined, top: number, bottom: number): boolean {
  if (column === undefined) return false;
  let row = top;
  while (row <= bottom) {
    const block = Math.floor(row / BLOCK);
    const next = (block + 1) * BLOCK;
    if (column.blocks.has(block)) {
      if (row === block * BLOCK && next - 1 <= bottom) return true;
      for (; row < next && row <= bottom; row += 1) if (column.rows.has(row)) return true;
    }
    row = next;
  }
  return false;
}
