import type { TablePlace } from "../../../model/place.js";

/** Where in the tables of a story the reader is. */
export class TablePlaces {
  #tables = 0;
  #open: { readonly table: number; row: number; cell: number }[] = [];

  /** The innermost cell; nothing outside of tables. */
  get place(): TablePlace | undefined {
    const at = this.#open.at(-1);
    return at === undefined || at.cell === 0 ? undefined : { table: at.table, row: at.row, cell: at.cell };
  }

  openTable(): void {
    this.#tables += 1;
    this.#open.push({ table: this.#tables, row: 0, cell: 0 });
  }

  openRow(): void {
    const at = this.#open.at(-1);
    if (at === undefined) return;
    at.row += 1;
    at.cell = 0;
  }

  openCell(): void {
    const at = this.#open.at(-1);
    if (at !== undefined) at.cell += 1;
  }

  closeTable(): void {
    this.#open.pop();
  }

  /** What is read until the given function is called stands in none of the tables that are open. */
  leave(): () => void {
    const open = this.#open;
    this.#open = [];
    return () => {
      this.#open = open;
    };
  }
}
