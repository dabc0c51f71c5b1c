import type { Loss } from "../exchange-format.js";

/** A row of a spreadsheet: its number there, from 1, and the text of its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table to be written: rows of as many cells as the header, all text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly losses: readonly Loss[];
}
