import { decodeHTML, decodeHTMLAttribute } from "entities/decode";

/** A piece of raw text of a page: white space, or text with what it stands for. */
export interface RawPiece {
  readonly kind: "space" | "text";
  readonly text: string;
  readonly offset: number;
  readonly size: number;
}

/** Cuts a raw text of a page at white space and character references; each reference is a piece. */
export function* rawPieces(raw: string, place: "text" | "attribute"): Generator<RawPiece> {
  const decode = place === "text" ? decodeHTML : decodeHTMLAttribute;
  for (const { 0: piece, index } of raw.matchAll(PIECE)) {
    const kind = SPACE.test(piece) ? "space" : "text";
    const text = piece.startsWith("&") ? decode(piece) : piece;
    yield { kind, text, offset: index, size: piece.length };
  }
}

/** White space of HTML; a character reference; text; an ampersand that is one. */
const PIECE = /[ \t\n\f\r]+|&(?:#[xX]?[0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)|[^& \t\n\f\r]+|&/gu;
const SPACE = /^[ \t\n\f\r]/u;
