/**
 * A text with blanks in place of all but its line ends, as long as it was: a character of two UTF-16 code units is two blanks.
 *
 * @example blanked("a😀\nb") // "   \n "
 */
export const blanked = (text: string): string => text.replace(/[^\r\n]+/gu, (line) => " ".repeat(line.length));
