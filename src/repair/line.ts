import { indentOf } from "./cells.js";

/** A line of the original that holds something; offsets in UTF-16 code units, without the white space around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
  /** Column of its first character, from 1. */
  readonly column: number;
  /** Blank lines before it. */
  readonly blanks: number;
  /** Cells of white space before it. */
  readonly indent: number;
  /** Whether that white space is ideographic, as paragraphs are indented. */
  readonly isIndented: boolean;
  /** Form feeds before it in the text: the page it stands on, from 0. */
  readonly page: number;
}

/** The lines of a text that hold something, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [blanks, number, page] = [0, 0, 0];
  for (const match of text.matchAll(RAW_LINE)) {
    if (match.index >= text.length && match[0] === "") break;
    number += 1;
    const raw = match[1] ?? "";
    if (raw.includes("\f")) page += raw.split("\f").length - 1;
    const trimmed = raw.trim();
    if (trimmed === "") {
      blanks += 1;
      continue;
    }
    const column = raw.indexOf(trimmed) + 1;
    const start = match.index + column - 1;
    const isIndented = raw.startsWith("\u3000");
    const indent = column === 1 ? 0 : indentOf(raw);
    lines.push({ text: trimmed, start, end: start + trimmed.length, number, column, blanks, indent, isIndented, page });
    blanks = 0;
  }
  return lines;
}

const RAW_LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/gu;
