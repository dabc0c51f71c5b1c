import { pictureOf } from "./printable.js";

/**
 * Characters that XML 1.0 has no place for, not even escaped, so that no XLIFF could bring them home as text. An escape sequence that
 * colours a terminal (`ESC [ 3 1 m`) is one; other controls are taken a character at a time.
 *
 * @see XML 1.0, 2.2; ECMA-48, 8.3.117
 */
export const CONTROL_SEQUENCES =
  /\u001b\[[\d;?]*[A-Za-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A control sequence as people are shown it: `␛[31m`. */
export const shownSequence = (sequence: string): string => signOf(sequence) + sequence.slice(1);

/**
 * The sign for a character that XML has no place for: the picture of a control, `□` for a lone surrogate or noncharacter. It is never U+FFFD,
 * which says that a text was lost, so that a file with it is refused.
 */
export const signOf = (character: string): string => (character.charCodeAt(0) < 0x20 ? pictureOf(character) : "□");

/** A text with controls in place of the pictures that `signOf` gives of them. */
export const withoutPictures = (text: string): string =>
  text.replace(PICTURE, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));

const PICTURE = /[\u2400-\u2408\u240b\u240c\u240e-\u241f]/gu;
