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
  /** Cells of white space before it (an ideographic space is one, a blank half of one); 0 where it is less than one. */
  readonly indent: number;
  /** Whether that white space is ideographic, as paragraphs are indented. */
  readonly isIndented: boolean;
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
      indent: indentOf(raw),
      isIndented: raw.startsWith("\u3000"),
    });
    blanks = 0;
  }
  return lines;
}

const RAW_LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/gu;

function indentOf(raw: string): number {
  const white = INDENT.exec(raw)?.[0] ?? "";
  return white.startsWith("\u3000") ? white.length : white.length / 2;
}

const INDENT = /^(?:\u3000+|[ \t]{2,})/u;
