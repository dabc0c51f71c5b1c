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
 * @param stretches - further pieces, which may be many; one within a splice goes with it
 */
export function* splicedPieces(
  text: SlicedText,
  splices: readonly Splice[],
  stretches: readonly Stretches[] = [],
): Generator<string> {
  let from = 0;
  const many = new OpenStretches(stretches);
  for (const { span, replacement } of [...inOrder(splices), endOf(text)]) {
    for (let next = many.next(from, span.start); next !== undefined; next = many.next(from, span.start)) {
      yield* pieces(text, from, next.start);
      yield next.write(text.slice(next.start, next.end));
      from = next.end;
    }
    yield* pieces(text, from, span.start);
    yield replacement;
    from = span.end;
  }
}

/** Pieces of a text of which each becomes what is made of it. */
export interface Stretches {
  /** Starts and ends, ascending. */
  readonly ends: Int32Array;
  readonly write: (text: string) => string;
}

/** Stretches of several kinds, in the order of the text. */
class OpenStretches {
  readonly #kinds: (Stretches & { at: number })[];

  constructor(stretches: readonly Stretches[]) {
    this.#kinds = stretches.map((kind) => ({ ...kind, at: 0 }));
  }

  /** The next one that begins at an offset or behind it, and before another. */
  next(from: number, before: number): (Span & Pick<Stretches, "write">) | undefined {
    let first: (Stretches & { at: number }) | undefined;
    for (const kind of this.#kinds) {
      while ((kind.ends[kind.at] ?? from) < from) kind.at += 2;
      if ((kind.ends[kind.at] ?? before) < (first?.ends[first.at] ?? before)) first = kind;
    }
    if (first === undefined) return undefined;
    const [start = 0, end = start] = first.ends.subarray(first.at, first.at + 2);
    first.at += 2;
    return { start, end, write: first.write };
  }
}

/** The text between two offsets, which may be nearly all of it. */
function* pieces(text: SlicedText, start: number, end: number): Generator<string> {
  for (let from = start; from < end; from += PIECE) yield text.slice(from, Math.min(from + PIECE, end));
}

const PIECE = 1 << 14; // UTF-16 code units
const endOf = ({ length }: SlicedText): Splice => ({ span: { start: length, end: length }, replacement: "" });
