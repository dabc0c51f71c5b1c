import { columnName, columnNumber } from "./formulas/cell-area.js";

/** Where a cell stands; row and column count from 1. */
export interface CellAddress {
  /** `B7`. */
  readonly address: string;
  readonly column: number;
  readonly row: number;
}

/** Tells where the cells of a sheet stand: one that does not say so stands behind the one before it. @see ECMA-376, part 1, 18.3.1.4 and 18.3.1.73 */
export class CellCounter {
  #row = 0;
  #column = 0;

  /** @param said - the number that a row gives itself */
  openRow(said: string | undefined): void {
    this.#row = said === undefined ? this.#row + 1 : Number(said);
    this.#column = 0;
  }

  /** @param said - the address that a cell gives itself */
  openCell(said: string | undefined): CellAddress {
    const [, letters, row] = ADDRESS.exec(said ?? "") ?? [];
    this.#column = letters === undefined ? this.#column + 1 : columnNumber(letters);
    if (row !== undefined) this.#row = Number(row);
    const address =
      letters === undefined || row === undefined ? `${columnName(this.#column)}${this.#row}` : letters + row;
    return { address, column: this.#column, row: this.#row };
  }
}

const ADDRESS = /^([A-Z]+)(\d+)$/iu; // "B7"
