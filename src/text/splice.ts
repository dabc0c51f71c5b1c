import type { Span } from "../model/span.js";
import type { SlicedText } from "./sliced-text.js";

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
export const spliceText = (text: string, splices: readonly Splice[]): string =>
  Array.from(splicedPieces(text, splices)).join("");

/**
 * The same from its beginning to its end in pieces, so that a long text need not be held twice.
 *
 * @param cuts - starts and ends of pieces that are left out, ascending; they may be many
 */
export function* splicedPieces(
  text: SlicedText,
  splices: readonly Splice[],
  cuts: Int32Array = NO_CUTS,
): Generator<string> {
  let [from, cut] = [0, 0];
  for (const { span, replacement } of [...inOrder(splices), endOf(text)]) {
    for (; cut < cuts.length && (cuts[cut] ?? 0) < span.start; cut += 2) {
      yield* pieces(text, from, cuts[cut] ?? from);
      from = cuts[cut + 1] ?? from;
    }
    yield* pieces(text, from, span.start);
    yield replacement;
    from = span.end;
  }
}

const NO_CUTS = new Int32Array(0);

/** The text between two offsets, which may be nearly all of it. */
function* pieces(text: SlicedText, start: number, end: number): Generator<string> {
  for (let from = start; from < end; from += PIECE) yield text.slice(from, Math.min(from + PIECE, end));
}

const PIECE = 1 << 14; // UTF-16 code units
const endOf = ({ length }: SlicedText): Splice => ({ span: { start: length, end: length }, replacement: "" });
