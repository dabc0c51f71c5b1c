import { CLOSERS, OPENERS } from "../text/punctuation.js";

/** What a UTF-16 code unit may be to a sentence's end; 0 is nothing. */
export const NONE = 0;
/** Ends a sentence: 。！？ */
export const STOP = 1;
/** Ends a sentence where what follows lets it: ! ? */
export const ASCII_STOP = 2;
/** May end a sentence or pause in it: … */
export const ELLIPSIS = 3;
/** Closes what was opened: ” ） " */
export const CLOSER = 4;
/** Opens what is closed later: “ （ */
export const OPENER = 5;
/** Pauses within a sentence: ， 、 ： */
export const PAUSE = 6;
/** Ends an English sentence, or parts a number: . ． */
export const POINT = 7;
/** Parts the clauses of a list: ； */
export const SEMICOLON = 8;
/** A blank, also an ideographic one. */
export const SPACE = 9;
/** The end of a line, or of the text. */
export const LINE_END = 10;

const classes = new Uint8Array(0x10000);
assign("。！？｡⁇⁈⁉‼", STOP);
assign("!?", ASCII_STOP);
assign("…⋯", ELLIPSIS);
assign(`${CLOSERS}"'`, CLOSER);
assign(OPENERS, OPENER);
assign("，、：,:", PAUSE);
assign(".．", POINT);
assign("；;", SEMICOLON);
assign(" \t\u3000\u00a0", SPACE);
assign("\n\r", LINE_END);

/** Class of the code unit at an offset; past the end it is a line's end. */
export const classAt = (text: string, offset: number): number =>
  offset < text.length ? (classes[text.charCodeAt(offset)] ?? NONE) : LINE_END;

function assign(characters: string, value: number): void {
  for (let index = 0; index < characters.length; index += 1) classes[characters.charCodeAt(index)] = value;
}
