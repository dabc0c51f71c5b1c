import { widthOf } from "../text/display-width.js";
import { isControl, pictureOf } from "../text/printable.js";

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

function cellOf(character: string, offset: number): Cell {
  if (isControl(character)) return { text: pictureOf(character), width: 1, offset };
  return { text: character, width: widthOf(character), offset };
}
