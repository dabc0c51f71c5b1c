import { CLOSERS, OPENERS } from "../text/punctuation.js";

/** What a UTF-16 code unit may be to a sentence's end; 0 is nothing. */
export const NONE = 0;
export const STOP = 1; // 。！？
export const ASCII_STOP = 2; // ! ?
export const ELLIPSIS = 3; // …
export const CLOSER = 4; // ” ） "
export const OPENER = 5; // “ （
export const PAUSE = 6; // ， 、 ：
export const POINT = 7; // . ．
export const SEMICOLON = 8; // ；
export const SPACE = 9;
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
