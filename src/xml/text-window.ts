import { ownText } from "../text/own-text.js";
import type { SlicedText } from "../text/sliced-text.js";

/** A text of which a stretch can be taken by its offsets in the whole: a string, or a `TextWindow`. */
export interface TextAt {
  slice(start: number, end: number): string;
}

/**
 * A text that comes in pieces, of which no more is held than is still asked for. Every offset counts UTF-16 code units of the whole text;
 * what stands before an offset that was let go of is not at hand any more.
 */
export class TextWindow implements TextAt {
  readonly #pieces: Iterator<string>;
  #held = "";
  /** Where the text that is held begins. */
  #start = 0;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** Goes on to the next piece and gives it; nothing where the text has ended. */
  next(): string | undefined {
    const { done, value } = this.#pieces.next();
    if (done === true) return undefined;
    this.#held += value;
    return value;
  }

  /** Lets go of what stands before an offset. */
  release(before: number): void {
    if (before <= this.#start) return;
    this.#held = this.#held.slice(before - this.#start);
    this.#start = before;
  }

  /** All that is at hand up to an offset. */
  upTo(end: number): string {
    return this.#held.slice(0, end - this.#start);
  }

  slice(start: number, end: number): string {
    return ownText(this.#held.slice(start - this.#start, end - this.#start));
  }

  startsWith(searched: string, at: number): boolean {
    return this.#held.startsWith(searched, at - this.#start);
  }

  indexOf(searched: string, from: number): number {
    return this.#held.indexOf(searched, from - this.#start) + this.#start;
  }

  lastIndexOf(searched: string, from: number): number {
    return this.#held.lastIndexOf(searched, from - this.#start) + this.#start;
  }
}

/** A text in pieces that are quickly read: what is gathered of a piece is then let go while it is young. */
export function* piecesOf(text: SlicedText): Generator<string> {
  for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
}

const PIECE = 1 << 13; // UTF-16 code units
