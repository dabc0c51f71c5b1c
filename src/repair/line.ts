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
  /** Whether white space of two cells or more stands before it. */
  readonly indented: boolean;
}

/** The lines of a text that hold something, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let number = 0;
  for (const match of text.matchAll(RAW_LINE)) {
    if (match.index >= text.length && match[0] === "") break;
    number += 1;
    const raw = match[1] ?? "";
    const trimmed = raw.trim();
    if (trimmed === "") {
      blanks += 1;
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    lines.push({
      text: trimmed,
      start,
      end: start + trimmed.length,
      number,
      column: start - match.index + 1,
      blanks,
      indented: INDENT.test(raw),
    });
    blanks = 0;
  }
  return lines;
}

const RAW_LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/gu;
const INDENT = /^(?:\u3000+|[ \t]{2,})/u;
