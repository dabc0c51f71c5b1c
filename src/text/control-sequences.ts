import { pictureOf } from "./printable.js";

/**
 * Characters that XML 1.0 has no place for, not even escaped, so that no XLIFF could bring them home as text. An escape sequence that
 * colours a terminal (`ESC [ 3 1 m`) is one; other controls are taken a character at a time.
 *
 * @see XML 1.0, 2.2; ECMA-48, 8.3.117
 */
export const CONTROL_SEQUENCES = /\u001b\[[\d;?]*[A-Za-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A control sequence as people are shown it: `␛[31m`. */
export const shownSequence = (sequence: string): string => pictureOf(sequence) + sequence.slice(1);
