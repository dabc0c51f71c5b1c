import { decodeReference } from "./entities.js";
import type { LfBuilder } from "./reading.js";

/**
 * Puts a text without markup into a flow: references of HTML are what they stand for, white space with a line end in it is a break.
 *
 * @param hasEscapes - whether a backslash before a sign of ASCII is no part of the text
 */
export function addDecoded(
  builder: LfBuilder,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  hasEscapes: boolean,
): void {
  for (const { 0: piece, index } of text.slice(from, to).matchAll(PIECE)) {
    const [start, end] = [from + index, from + index + piece.length];
    const reference = piece.startsWith("&") ? decodeReference(piece) : undefined;
    if (/^\s/u.test(piece)) builder.space(start, end, piece.includes("\n"));
    else if (reference !== undefined) builder.text(reference, start, end);
    else if (hasEscapes && ESCAPE.test(piece)) builder.text(piece.slice(1), start, end);
    else builder.text(piece, start, end);
  }
}

const PIECE = /[ \t]*\n[ \t\n]*|[ \t]+|&#?\w+;|\\[!-/:-@[-`{-~]|[^\s&\\]+|[\s\S]/gu; // "&amp;", "\\[", or text
const ESCAPE = /^\\./u;
