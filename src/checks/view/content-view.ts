import type { Content, InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { CODE_CHARACTER, characterCodes } from "./code-character.js";

/**
 * A content as checks look at it: each code that stands for text is a character. The content's own text has none for it, so offsets
 * lead from one to the other.
 *
 * @example "Delete , please" with a code before the comma is viewed as "Delete ￼, please"
 */
export interface ContentView {
  readonly content: Content;
  /** The stretch of the own text that a stretch of the view stands for; empty where it is a code alone. */
  toOwn(span: Span): Span;
  /** The stretch of the view in which a stretch of the own text stands, if it is there. */
  toView(span: Span): Span | undefined;
}

/** The view of a content; nothing where it is the content itself. */
export function viewOf(content: Content): ContentView | undefined {
  const characters = characterCodes(content.codes);
  if (characters.size === 0) return undefined;
  return written(content, [{ start: 0, end: content.text.length }], characters);
}

/** From `start` of the view on stand `length` characters that stand from `own` of the own text on; a code is one that has no length there. */
interface Piece {
  readonly start: number;
  readonly own: number;
  readonly length: number;
}

function written(
  { text: own, codes }: Content,
  stretches: readonly Span[],
  characters: ReadonlySet<InlineCode>,
): ContentView {
  const pieces: Piece[] = [];
  const moved: InlineCode[] = [];
  let text = "";
  const copy = (start: number, end: number): void => {
    if (start < end) pieces.push({ start: text.length, own: start, length: end - start });
    text += own.slice(start, end);
  };
  let next = 0;
  for (const { start, end } of stretches) {
    let from = start;
    for (; (codes[next]?.offset ?? Number.POSITIVE_INFINITY) <= end; next += 1) {
      const code = codes[next];
      if (code === undefined || code.offset < start) continue;
      copy(from, code.offset);
      from = code.offset;
      moved.push({ ...code, offset: text.length });
      if (!characters.has(code)) continue;
      pieces.push({ start: text.length, own: from, length: 0 });
      text += CODE_CHARACTER;
    }
    copy(from, end);
  }
  const content = { text, codes: moved };
  return { content, toOwn: (span) => ownSpan(pieces, span), toView: (span) => viewSpan(pieces, span) };
}

function ownSpan(pieces: readonly Piece[], { start, end }: Span): Span {
  const from = ownOffset(pieces, start, (piece) => piece.start <= start);
  const to = start === end ? from : ownOffset(pieces, end, (piece) => piece.start < end);
  return { start: from, end: Math.max(from, to) };
}

function ownOffset(pieces: readonly Piece[], offset: number, isBefore: (piece: Piece) => boolean): number {
  const piece = pieces.findLast(isBefore);
  return piece === undefined ? 0 : piece.own + Math.min(offset - piece.start, piece.length);
}

function viewSpan(pieces: readonly Piece[], { start, end }: Span): Span | undefined {
  const first = pieces.find(({ own, length }) => own <= start && start < own + length);
  const last = pieces.findLast(({ own, length }) => own < end && end <= own + length);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start + start - first.own, end: last.start + end - last.own };
}
