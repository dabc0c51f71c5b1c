import type { Span } from "../model/span.js";

/** A piece of a text and what stands there instead. */
export interface Splice {
  readonly span: Span;
  readonly replacement: string;
}

/** Splices by where they begin. @throws Error where two overlap */
export function inOrder<Piece extends Splice>(splices: readonly Piece[]): Piece[] {
  const sorted = [...splices].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let from = 0;
  for (const { span } of sorted) {
    if (span.start < from) throw new Error(`splices overlap at ${span.start}`);
    from = span.end;
  }
  return sorted;
}

/**
 * A text with pieces replaced; every other character stays.
 *
 * @param cuts - starts and ends of pieces that are left out, ascending; they may be many
 * @throws Error where two pieces overlap
 */
export function spliceText(text: string, splices: readonly Splice[], cuts: Int32Array = NO_CUTS): string {
  const parts: string[] = [];
  let [from, cut] = [0, 0];
  const copyTo = (end: number): void => {
    for (; cut < cuts.length && (cuts[cut] ?? 0) < end; cut += 2) {
      parts.push(text.slice(from, cuts[cut]));
      from = cuts[cut + 1] ?? from;
    }
    parts.push(text.slice(from, end));
  };
  for (const { span, replacement } of inOrder(splices)) {
    copyTo(span.start);
    parts.push(replacement);
    from = span.end;
  }
  copyTo(text.length);
  return parts.join("");
}

const NO_CUTS = new Int32Array(0);
