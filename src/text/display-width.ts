import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many columns of a terminal or a table a character takes: two of what East Asian scripts write in full width, none of marks that stand
 * on the character before.
 *
 * @see Unicode Annex #11
 */
export function widthOf(character: string): 0 | 1 | 2 {
  if (ZERO_WIDTH.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u; // combining marks, joiners, variation selectors

/** How many columns a line takes. */
export function displayWidth(line: string): number {
  if (ASCII.test(line)) return line.length;
  let width = 0;
  for (const character of line) width += widthOf(character);
  return width;
}

const ASCII = /^[\x00-\x7f]*$/u;
