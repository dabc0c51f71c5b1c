import type { Loss } from "../exchange-format.js";

/** A table to be written: rows of as many cells as the header, all text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly losses: readonly Loss[];
}
