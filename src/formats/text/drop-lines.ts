import type { Span } from "../../model/span.js";
import type { UnitSplice } from "../splice-text-file.js";
import type { LeftOutSpan } from "./repair-prose.js";

/** Splices that take out the lines that are to be dropped, where no other splice has taken their place already. */
export function dropSplices(
  original: string,
  leftOut: readonly LeftOutSpan[],
  others: readonly UnitSplice[],
): UnitSplice[] {
  const spans: { start: number; end: number }[] = [];
  const isFree = outside(others);
  for (const { span, isDropped } of leftOut) {
    if (!isDropped || !isFree(span)) continue;
    const { start, end } = withLineEnd(original, wholeLine(original, span));
    const last = spans.at(-1);
    if (last !== undefined && original.slice(last.end, start).trim() === "") last.end = end;
    else spans.push({ start, end });
  }
  return spans.map((span) => ({ span: withoutDoubleBlank(original, span), replacement: "" }));
}

/** The line that a span stands in, without its end. */
export function wholeLine(original: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !isLineEnd(original.charAt(from - 1))) from -= 1;
  while (to < original.length && !isLineEnd(original.charAt(to))) to += 1;
  return { start: from, end: to };
}

const isLineEnd = (mark: string): boolean => mark === "\n" || mark === "\r";

/** A line with its end, or the last line of a text with the end of the line before it. */
function withLineEnd(original: string, { start, end }: Span): Span {
  const after = /^(?:\r\n|\r|\n)/u.exec(original.slice(end, end + 2))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after };
  const before = /(?:\r\n|\r|\n)$/u.exec(original.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** With the blank lines after it, where one stands before it or the text begins. */
function withoutDoubleBlank(original: string, { start, end }: Span): Span {
  const isBlank = start === 0 || BLANK_LINE.test(original.slice(Math.max(0, start - LONGEST_BLANK), start));
  let to = end;
  for (let at = end; isBlank && /\s/u.test(original.charAt(at)); at += 1)
    if (isLineEnd(original.charAt(at))) to = at + 1;
  return { start, end: to };
}

const BLANK_LINE = /(?:^|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\r|\n)$/u;
const LONGEST_BLANK = 200; // characters of white space on a line that counts as blank

/** Whether a span touches none of the splices, which are in ascending order; spans must be asked for in order too. */
function outside(splices: readonly UnitSplice[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((splices[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return end <= (splices[at]?.span.start ?? Number.POSITIVE_INFINITY);
  };
}
