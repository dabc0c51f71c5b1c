import type { Span } from "../model/span.js";

/** The pieces of a text between ascending offsets, without the white space at their ends; nothing where only white space stands. */
export function spansBetween(text: string, ends: Iterable<number>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends) {
    addTrimmed(spans, text, start, end);
    start = end;
  }
  addTrimmed(spans, text, start, text.length);
  return spans;
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && WHITE.test(text.charAt(start))) start += 1;
  while (end > start && WHITE.test(text.charAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}

const WHITE = /\s/u;
