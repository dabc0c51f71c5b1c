import { widthOf } from "../text/display-width.js";

/** A character as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** 2 for what East Asian scripts write in full width, 0 for marks that stand on the character before. */
  readonly width: 0 | 1 | 2;
  /** The offset of the cell in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** A text as cells; nothing in it can move the cursor, colour the screen or turn the direction. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  for (const character of text) {
    cells.push(cellOf(character, offset));
    offset += character.length;
  }
  return cells;
}

/** A text of which nothing can move the cursor, colour the screen or turn the direction. */
export const printable = (text: string): string => text.replace(CONTROL, pictureOf);

function cellOf(character: string, offset: number): Cell {
  if (CONTROL_CHARACTER.test(character)) return { text: pictureOf(character), width: 1, offset };
  return { text: character, width: widthOf(character), offset };
}

/** `␛` of an escape, `␉` of a tab; U+FFFD of what has no picture. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? "␡" : "\ufffd";
}

const PICTURES = 0x2400; // U+2400 to U+241F are pictures of U+0000 to U+001F
// Controls, line and paragraph separators, marks and overrides of direction, lone surrogates.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const CONTROL_CHARACTER = new RegExp(`^(?:${CONTROL.source})$`, "u");
