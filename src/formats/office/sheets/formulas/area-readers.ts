import { LAST_ROW } from "./cell-area.js";
import { RowRanges } from "./row-ranges.js";

/** Cells in a column or several, in all rows from one to another. */
export interface ReadRange {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/** What reads cells of a sheet, found by the cells. */
export class AreaReaders<Item> {
  readonly #byColumn = new Map<number, RowRanges<Item>>();
  readonly #wide = new RowRanges<Item>();

  add({ left, right, first, last }: ReadRange, item: Item): void {
    const [top, bottom] = [Math.max(1, first), Math.min(LAST_ROW, last)];
    if (top > bottom) return;
    if (right - left >= WIDE) {
      this.#wide.add(top, bottom, item);
      return;
    }
    for (let column = left; column <= right; column += 1) {
      const ranges = this.#byColumn.get(column) ?? new RowRanges<Item>();
      ranges.add(top, bottom, item);
      this.#byColumn.set(column, ranges);
    }
  }

  /** All that may read cells of a range; `visit` as in `RowRanges`. */
  visit({ left, right, first, last }: ReadRange, visit: (item: Item) => boolean): void {
    this.#wide.visit(first, last, visit);
    if (right - left < this.#byColumn.size) {
      for (let column = left; column <= right; column += 1) this.#byColumn.get(column)?.visit(first, last, visit);
    } else
      for (const [column, ranges] of this.#byColumn)
        if (column >= left && column <= right) ranges.visit(first, last, visit);
  }
}

const WIDE = 64; // columns; what reads more stands in no list of a column
