import type { Span } from "../../model/span.js";
import type { Flow, Piece } from "./flow.js";

/** Where the character at an offset of a flow begins in the file. */
export function startInFile({ pieces, text }: Flow, offset: number): number {
  const [piece, end] = pieceAt(pieces, offset, text.length);
  return piece.size === end - piece.start ? piece.origin + offset - piece.start : piece.origin;
}

/** Where the character before an offset of a flow ends in the file. */
export function endInFile({ pieces, text }: Flow, offset: number): number {
  const [piece, end] = pieceAt(pieces, offset - 1, text.length);
  return piece.size === end - piece.start ? piece.origin + offset - piece.start : piece.origin + piece.size;
}

/** From the first to the last character or code of a flow in the file. */
export function extentOf(flow: Flow): Span {
  const [first, last] = [flow.codes[0], flow.codes.at(-1)];
  const start = startInFile(flow, 0);
  const end = endInFile(flow, flow.text.length);
  return { start: Math.min(start, first?.span.start ?? start), end: Math.max(end, last?.span.end ?? end) };
}

/** The piece that holds a character, and the offset at which the piece ends. */
function pieceAt(pieces: readonly Piece[], offset: number, length: number): readonly [Piece, number] {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) throw new Error("a flow has text");
  return [piece, pieces[low + 1]?.start ?? length];
}
