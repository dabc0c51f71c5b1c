import { overlaps, type Span } from "../model/span.js";
import type { Spanned } from "./overlay.js";

/** Tells of a span whether it shares a place with one of some spans, which come in any order and may overlap. To ask takes no longer where they are many. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return (span) => {
    const first = merged[firstAfter(merged.length, (at) => merged[at]?.end ?? 0, span.start)];
    return first !== undefined && overlaps(first, span);
  };
}

/** Of items in order, of which none ends before the one before it, those that share a place with one of some spans; each once. */
export function within<Item extends Spanned>(ordered: readonly Item[], spans: readonly Span[]): Item[] {
  const found = new Set<Item>();
  for (const span of spans) {
    let at = firstAfter(ordered.length, (index) => ordered[index]?.span.end ?? 0, span.start);
    for (let item = ordered[at]; item !== undefined && overlaps(item.span, span); item = ordered[at]) {
      found.add(item);
      at += 1;
    }
  }
  return Array.from(found);
}

/** The index of the first of some ascending ends that lies after an offset; their number where none does. */
function firstAfter(count: number, endAt: (index: number) => number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endAt(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
