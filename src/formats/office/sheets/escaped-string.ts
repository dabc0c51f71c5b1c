/**
 * A string of a workbook with its own escapes resolved: `_x000A_` is a line break, and `_x005F_` the underscore before what would be one.
 *
 * @see ECMA-376, part 1, 22.9.2.19 (ST_Xstring)
 */
export const unescapeString = (text: string): string =>
  text.replace(ESCAPE, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text as a workbook writes it: an underscore that would be taken for an escape is one itself, and so is a character that XML cannot hold. */
export const escapeString = (text: string): string =>
  text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(CONTROL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu; // "_x000A_"
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;
