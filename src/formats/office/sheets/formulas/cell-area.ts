/** Cells of a sheet; rows and columns count from 1. */
export interface CellArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rows that a sheet has. @see Excel specifications and limits */
export const LAST_ROW = 1_048_576;
/** Columns that a sheet has. @see Excel specifications and limits */
export const LAST_COLUMN = 16_384;

/** The number of a column from 1: 28 of `AB`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.charCodeAt(at) & LETTER_BITS);
  return number;
}

const LETTER_BITS = 31; // "A" and "a" are 1, "Z" and "z" are 26

/** The letters of a column, counted from 1: `AB` of 28. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(LETTER_A + ((rest - 1) % 26)) + letters;
  return letters;
}

const LETTER_A = 65;

/** The cells of a reference, as `B7`, `$A$1:C3`, `A:C` or `3:5`. */
export function cellArea(text: string): CellArea {
  const { columns, rows } = cellEdges(text);
  return {
    left: Math.min(columns[0].at, columns[1].at),
    right: Math.max(columns[0].at, columns[1].at),
    top: Math.min(rows[0].at, rows[1].at),
    bottom: Math.max(rows[0].at, rows[1].at),
  };
}

/** A row or column at which the cells of a reference begin or end. */
export interface CellEdge {
  readonly at: number;
  /** Whether it stays where a formula is copied to another cell: what has no `$` moves with its formula. */
  readonly isFixed: boolean;
}

type Edges = readonly [CellEdge, CellEdge];

/** The edges of a reference as they are written, so that the second may stand before the first; `A:C` has all rows. */
export function cellEdges(text: string): { readonly columns: Edges; readonly rows: Edges } {
  const [first, last = first] = text.split(":").map(cornerOf);
  return {
    columns: [first?.column ?? fixed(1), last?.column ?? fixed(LAST_COLUMN)],
    rows: [first?.row ?? fixed(1), last?.row ?? fixed(LAST_ROW)],
  };
}

const fixed = (at: number): CellEdge => ({ at, isFixed: true });

function cornerOf(corner: string): { column?: CellEdge; row?: CellEdge } {
  const { column, row } = CORNER.exec(corner)?.groups ?? {};
  return {
    ...(column && { column: { at: columnNumber(column.replace("$", "")), isFixed: column.startsWith("$") } }),
    ...(row && { row: { at: Number(row.replace("$", "")), isFixed: row.startsWith("$") } }),
  };
}

const CORNER = /^(?<column>\$?[A-Za-z]+)?(?<row>\$?\d+)?$/u; // "$B7"
