import type { Span } from "../model/span.js";

/** Something that stands over a span of a text: a term, an issue, an edit. */
export interface Spanned {
  readonly span: Span;
}

/** A stretch of a text, and what shows over it; nothing where the text stands bare. */
export interface Stretch<Item> {
  readonly span: Span;
  readonly item?: Item;
}

/**
 * The stretches of a text within a span, in order and without gaps, each with the one item that shows there. Where items overlap the one
 * that begins first shows, of those that begin together the longest, and another from where that ends. An empty item does not show.
 *
 * @example overlay({ start: 0, end: 6 }, [{ span: { start: 0, end: 3 } }, { span: { start: 2, end: 5 } }]) // 0–3, 3–5, and 5–6 bare
 */
export function overlay<Item extends Spanned>({ start, end }: Span, items: readonly Item[]): Stretch<Item>[] {
  const stretches: Stretch<Item>[] = [];
  let done = start;
  for (const item of items.toSorted(byPlace)) {
    const [from, to] = [Math.max(done, item.span.start), Math.min(end, item.span.end)];
    if (to <= from) continue;
    if (from > done) stretches.push({ span: { start: done, end: from } });
    stretches.push({ span: { start: from, end: to }, item });
    done = to;
  }
  if (done < end) stretches.push({ span: { start: done, end } });
  return stretches;
}

/** Orders items by where they begin, and of those that begin together the longest first. */
export const byPlace = (a: Spanned, b: Spanned): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Of items in order, those that begin where the one before has ended or later. */
export function withoutOverlaps<Item extends Spanned>(ordered: readonly Item[]): Item[] {
  let done = 0;
  return ordered.filter(({ span }) => {
    if (span.start < done) return false;
    done = span.end;
    return true;
  });
}

/**
 * A text cut at points that stand in it, such as inline codes: texts and points in their order, without empty texts. Points come by
 * ascending offset.
 *
 * @example cutAt("ab", [{ offset: 1 }]) // ["a", { offset: 1 }, "b"]
 */
export function cutAt<Point extends { readonly offset: number }>(
  text: string,
  points: readonly Point[],
): (string | Point)[] {
  const parts: (string | Point)[] = [];
  let from = 0;
  for (const point of points) {
    parts.push(text.slice(from, point.offset), point);
    from = point.offset;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}
