/**
 * A cell that a spreadsheet would take for a formula, guarded by an apostrophe: `=1+1` is written `'=1+1`. A text that has the look of
 * a guarded one gets one more, so that `unguarded` gives every text back; `'s-Hertogenbosch` stays as it is.
 *
 * @see OWASP, CSV Injection: = + - @, their full-width forms, tab and line ends
 */
export const guarded = (text: string): string => (GUARD_NEEDED.test(text) ? `'${text}` : text);

/** The text of a cell that `guarded` wrote, or another program. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

// A spreadsheet takes a quotation mark at the start of a cell for the cell's own: "=1+1" is a formula too.
const GUARD_NEEDED = /^'*"*[=+\-@＝＋－＠\t\r\n]/u;
const GUARDED = /^'+"*[=+\-@＝＋－＠\t\r\n]/u;
