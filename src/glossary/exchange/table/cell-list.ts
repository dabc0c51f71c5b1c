/**
 * Several texts in one cell, one a line. A backslash of a text is doubled and its own line ends are `\n` and `\r`, so that any texts
 * but empty ones come back as they were.
 *
 * @example textsToCell(["after\nnoon", "C:\\"])  // after\nnoon and C:\\ on two lines
 */
export const textsToCell = (texts: readonly string[]): string => texts.map(escaped).join("\n");

/** The texts of a cell; empty lines are none. */
export const cellToTexts = (cell: string): string[] => linesOf(cell).map(unescaped);

/**
 * Records in one cell, one a line, with bars between their parts. An absent part is empty, and left out at the end; a bar within a part
 * is `\|`, a space at its border `\s`.
 *
 * @example recordsToCell([["GB/T 2260", undefined, "2024-01-02"]])  // GB/T 2260 |  | 2024-01-02
 */
export const recordsToCell = (records: readonly (readonly (string | undefined)[])[]): string =>
  records.map(recordToLine).join("\n");

/** The records of a cell. Spaces around bars are dropped. */
export const cellToRecords = (cell: string): (string | undefined)[][] =>
  linesOf(cell).map((line) => line.split(LONE_BAR).map((part) => unescaped(withoutBorder(part)) || undefined));

const LONE_BAR = /(?<=(?:^|[^\\])(?:\\\\)*)\|/u; // not the one of \|

const linesOf = (cell: string): string[] => cell.split(/\r\n|\r|\n/u).filter((line) => line !== "");

function recordToLine(parts: readonly (string | undefined)[]): string {
  const last = parts.findLastIndex((part) => part !== undefined);
  const texts = parts.slice(0, last + 1).map((part = "") => escaped(part).replaceAll("|", "\\|"));
  return texts.map(withBorder).join(" | ");
}

/** The part of a text between the spaces at its border. */
function inner(text: string): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length];
  while (text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return { start, end };
}

function withoutBorder(text: string): string {
  const { start, end } = inner(text);
  return text.slice(start, end);
}

function withBorder(text: string): string {
  const { start, end } = inner(text);
  return "\\s".repeat(start) + text.slice(start, end) + "\\s".repeat(text.length - end);
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };
const meanings: Readonly<Record<string, string>> = { n: "\n", r: "\r", s: " " };

const escaped = (text: string): string => text.replace(/[\\\n\r]/gu, (character) => escapes[character] ?? character);

/** A backslash before anything else stands for what follows it; at the very end it is itself. */
const unescaped = (text: string): string =>
  text.replace(/\\(.)/gu, (_, character: string) => meanings[character] ?? character);
