import { firstIndex } from "../../model/first-index.js";
import type { Span } from "../../model/span.js";

/** Those of ascending items that stand within a stretch of the file, found without a look at the others. */
export function within<Item>(items: readonly Item[], { start, end }: Span, spanOf: (item: Item) => Span): Item[] {
  const found: Item[] = [];
  const begins = (item: Item | undefined): boolean => item === undefined || spanOf(item).start >= start;
  for (let index = firstIndex(items.length, (at) => begins(items[at])); ; index += 1) {
    const item = items[index];
    if (item === undefined || spanOf(item).start > end) return found;
    if (spanOf(item).end <= end) found.push(item);
  }
}
