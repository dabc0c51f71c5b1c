import type { Span } from "../../model/span.js";

/** Those of ascending items that stand within a stretch of the file, found without a look at the others. */
export function within<Item>(items: readonly Item[], { start, end }: Span, spanOf: (item: Item) => Span): Item[] {
  const found: Item[] = [];
  for (let index = firstFrom(items, start, (item) => spanOf(item).start); ; index += 1) {
    const item = items[index];
    if (item === undefined || spanOf(item).start > end) return found;
    if (spanOf(item).end <= end) found.push(item);
  }
}

/** Index of the first of ascending items that begins at an offset or after it. */
function firstFrom<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
