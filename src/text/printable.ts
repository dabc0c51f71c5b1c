/**
 * A text for one line of a terminal: nothing in it can move the cursor, colour the screen or turn the direction. Each such character is
 * shown by its picture.
 */
export const printable = (text: string): string => text.replace(CONTROL, pictureOf);

/** The same of several lines: line ends and tabs stay. */
export const printableLines = (text: string): string => text.replace(IN_LINES, pictureOf);

/** Whether a character is one that `printable` shows by a picture. */
export const isControl = (character: string): boolean => CONTROL_CHARACTER.test(character);

/** `␛` of an escape, `␉` of a tab; U+FFFD of what has no picture. */
export function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? "␡" : "\ufffd";
}

/** A value as JSON in which every character that acts on a terminal is escaped: who reads the JSON gets the same value. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    IN_LINES,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const PICTURES = 0x2400; // U+2400 to U+241F are pictures of U+0000 to U+001F
// Controls, line and paragraph separators, marks and overrides of direction, lone surrogates.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const IN_LINES = new RegExp(`(?![\\n\\t])(?:${CONTROL.source})`, "gu");
const CONTROL_CHARACTER = new RegExp(`^(?:${CONTROL.source})$`, "u");
