import type { Content, InlineCode } from "../../model/document.js";
import { firstIndex } from "../../model/first-index.js";
import type { Span } from "../../model/span.js";
import { CODE_CHARACTER, characterCodes } from "./code-character.js";
import type { Fold } from "./folds.js";

/**
 * A content as checks look at it: each code that stands for text is a character, and so are other stretches that are no prose. Offsets lead
 * from the view to the own text and back.
 *
 * @example "Delete , please" with a code before the comma is viewed as "Delete ￼, please"
 */
export interface ContentView {
  readonly content: Content;
  /** The stretch of the own text that a stretch of the view stands for; empty where it is a code alone. */
  toOwn(span: Span): Span;
  /** The stretch of the view in which a stretch of the own text stands, if all of it is there. */
  toView(span: Span): Span | undefined;
}

/**
 * The view of a content; nothing where it is the content itself.
 *
 * @param folds - stretches that are a character or nothing, ascending and without overlap
 */
export function viewOf(content: Content, folds: readonly Fold[]): ContentView | undefined {
  const characters = characterCodes(content.codes);
  if (characters.size === 0 && folds.length === 0) return undefined;
  const writing = new Writing(content.text);
  for (const mark of marksOf(content.codes, folds)) {
    writing.copyTo(mark.at);
    if ("code" in mark) writing.addCode(mark.code, characters.has(mark.code));
    else writing.fold(mark.fold);
  }
  writing.copyTo(content.text.length);
  const { pieces, text, codes } = writing;
  const copied = pieces.filter(({ size, length }) => size === length);
  return {
    content: { text, codes },
    toOwn: (span) => ownSpan(pieces, span),
    toView: (span) => viewSpan(copied, span),
  };
}

type Mark = { readonly at: number } & ({ readonly code: InlineCode } | { readonly fold: Fold });

function marksOf(codes: readonly InlineCode[], folds: readonly Fold[]): Mark[] {
  const marks = [
    ...codes.map((code): Mark => ({ at: code.offset, code })),
    ...folds.map((fold): Mark => ({ at: fold.span.start, fold })),
  ];
  return marks.sort((a, b) => a.at - b.at);
}

/** From `start` of the view on, `size` characters stand for `length` of the own text from `own` on: as many, or one for a fold or a code. */
interface Piece {
  readonly start: number;
  readonly size: number;
  readonly own: number;
  readonly length: number;
}

/** The text of a view while it is written, and the pieces that it is made of. */
class Writing {
  text = "";
  readonly codes: InlineCode[] = [];
  readonly pieces: Piece[] = [];
  readonly #own: string;
  #from = 0;

  constructor(own: string) {
    this.#own = own;
  }

  copyTo(end: number): void {
    if (end <= this.#from) return;
    this.#add(this.#own.slice(this.#from, end), end - this.#from);
    this.#from = end;
  }

  addCode(code: InlineCode, isCharacter: boolean): void {
    this.codes.push({ ...code, offset: this.text.length });
    if (isCharacter) this.#add(CODE_CHARACTER, 0);
  }

  fold({ span, isCharacter }: Fold): void {
    if (isCharacter) this.#add(CODE_CHARACTER, span.end - span.start);
    this.#from = span.end;
  }

  #add(text: string, length: number): void {
    this.pieces.push({ start: this.text.length, size: text.length, own: this.#from, length });
    this.text += text;
  }
}

function ownSpan(pieces: readonly Piece[], { start, end }: Span): Span {
  const from = ownOffset(pieces, start, start);
  const to = start === end ? from : ownOffset(pieces, end, end - 1);
  return { start: from, end: Math.max(from, to) };
}

/**
 * The own offset of an offset of the view, in the piece that holds the character at `within`: in a copied piece as far from its start, at
 * the end of another its end.
 */
function ownOffset(pieces: readonly Piece[], offset: number, within: number): number {
  const piece = lastBefore(pieces, within, ({ start }) => start);
  if (piece === undefined) return 0;
  const into = offset - piece.start;
  return piece.own + (into >= piece.size ? piece.length : into);
}

function viewSpan(copied: readonly Piece[], { start, end }: Span): Span | undefined {
  const first = lastBefore(copied, start, ({ own }) => own);
  const last = lastBefore(copied, end - 1, ({ own }) => own);
  if (first === undefined || last === undefined || start >= first.own + first.length || end > last.own + last.length)
    return undefined;
  return { start: first.start + start - first.own, end: last.start + end - last.own };
}

/** The last piece that begins at an offset or before it; pieces are in ascending order. */
function lastBefore(pieces: readonly Piece[], offset: number, startOf: (piece: Piece) => number): Piece | undefined {
  const next = firstIndex(pieces.length, (at) => {
    const piece = pieces[at];
    return piece === undefined || startOf(piece) > offset;
  });
  return pieces[next - 1];
}
