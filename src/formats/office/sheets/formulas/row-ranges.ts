/** Things that lie on ranges of rows of a sheet, found by a range that meets theirs. */
export class RowRanges<Item> {
  readonly #levels: readonly Map<number, Item[]>[] = WIDTHS.map(() => new Map<number, Item[]>());

  /** @param first - the first row of the range, `last` its last */
  add(first: number, last: number, item: Item): void {
    const level = WIDTHS.findIndex((width) => first >> width === last >> width);
    const bins = this.#levels[level === -1 ? WIDTHS.length - 1 : level];
    const bin = first >> (WIDTHS[level] ?? 31);
    const items = bins?.get(bin);
    if (items === undefined) bins?.set(bin, [item]);
    else items.push(item);
  }

  /**
   * All that may lie on rows of a range, and some that do not.
   *
   * @param visit - whether a thing is to be kept; one that is not is never told of again
   */
  visit(first: number, last: number, visit: (item: Item) => boolean): void {
    for (const [level, bins] of this.#levels.entries()) {
      const width = WIDTHS[level] ?? 31;
      const [from, to] = [first >> width, last >> width];
      if (to - from >= bins.size) {
        for (const [bin, items] of bins) if (bin >= from && bin <= to) this.#visitBin(bins, bin, items, visit);
      } else
        for (let bin = from; bin <= to; bin += 1) {
          const items = bins.get(bin);
          if (items !== undefined) this.#visitBin(bins, bin, items, visit);
        }
    }
  }

  #visitBin(bins: Map<number, Item[]>, bin: number, items: readonly Item[], visit: (item: Item) => boolean): void {
    const kept = items.filter(visit);
    if (kept.length === 0) bins.delete(bin);
    else if (kept.length < items.length) bins.set(bin, kept);
  }
}

/** Bits of the rows of a bin on each level: 16 rows, 256, … A range stands in the least bin that holds all of it. */
const WIDTHS = [4, 8, 12, 16, 21] as const;
