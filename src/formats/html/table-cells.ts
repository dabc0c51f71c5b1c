import type { TablePlace } from "../../model/place.js";
import { parentOf } from "./element-facts.js";
import type { HtmlElement } from "./html-tokens.js";

/** Numbers the cells of a page as they begin: by table, row and cell, the empty ones too. */
export class TableCells {
  readonly #places = new WeakMap<HtmlElement, TablePlace>();
  readonly #rows = new WeakMap<HtmlElement, { readonly table: number; readonly row: number; cells: number }>();
  readonly #tables = new WeakMap<HtmlElement, { readonly table: number; rows: number }>();
  #count = 0;

  /** Takes a cell of which a start tag was read, its own or of something in it. */
  begin(cell: HtmlElement): void {
    const row = parentOf(cell);
    const table = row && tableAround(row);
    if (row === undefined || table === undefined || this.#places.has(cell)) return;
    const known = this.#rows.get(row) ?? { ...this.#nextRow(table), cells: 0 };
    known.cells += 1;
    this.#rows.set(row, known);
    this.#places.set(cell, { table: known.table, row: known.row, cell: known.cells });
  }

  /** Where a cell stands; nothing of an element that is no cell of a table. */
  placeOf(cell: HtmlElement | undefined): TablePlace | undefined {
    return cell && this.#places.get(cell);
  }

  #nextRow(element: HtmlElement): { table: number; row: number } {
    const known = this.#tables.get(element) ?? { table: ++this.#count, rows: 0 };
    known.rows += 1;
    this.#tables.set(element, known);
    return { table: known.table, row: known.rows };
  }
}

/** The table of a row, which has a group of rows around it or not. */
function tableAround(row: HtmlElement): HtmlElement | undefined {
  const [group, table] = [parentOf(row), parentOf(parentOf(row) ?? row)];
  return [group, table].find((element) => element?.tagName === "table");
}
