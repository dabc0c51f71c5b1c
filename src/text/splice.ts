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

/** A text with pieces replaced; every other character stays. @throws Error where two pieces overlap */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, replacement } of inOrder(splices)) {
    parts.push(text.slice(from, span.start), replacement);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
