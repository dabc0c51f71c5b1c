import type { Severity } from "../model/issue.js";
import type { Span } from "../model/span.js";
import { overlay } from "../text/overlay.js";
import { type Cell, cellsOf } from "./cells.js";

/** A span of a text that an issue points at; an empty one points at the place before its offset. */
export interface MarkedSpan extends Span {
  readonly severity: Severity;
}

/** One line of a text, and the line of marks below it: `""` where there is none. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: readonly MarkRun[];
}

/** A blank, or marks of one severity, so many cells wide. */
export interface MarkRun {
  readonly width: number;
  readonly severity?: Severity;
}

/**
 * A text cut to lines of at most `columns` cells, each with what stands below it: marks under the spans, by the width of the characters
 * on a terminal. Where spans overlap, they show as `overlay` has it.
 */
export function markedLines(
  text: string,
  spans: readonly MarkedSpan[],
  columns = Number.POSITIVE_INFINITY,
): MarkedLine[] {
  const endsWithMark = spans.some(({ start }) => start >= text.length);
  const end: Cell[] = endsWithMark ? [{ text: "", width: 1, offset: text.length }] : [];
  return rowsOf(withMarks([...cellsOf(text), ...end], spans), columns).map((row) => ({
    text: row.map((cell) => cell.text).join(""),
    marks: marksBelow(row),
  }));
}

interface MarkedCell extends Cell {
  readonly severity?: Severity;
}

/** One pass over cells and stretches together. */
function withMarks(cells: readonly Cell[], spans: readonly MarkedSpan[]): MarkedCell[] {
  const marks = spans.map(({ start, end, severity }) => ({ span: { start, end: Math.max(end, start + 1) }, severity }));
  const stretches = overlay({ start: 0, end: Number.POSITIVE_INFINITY }, marks);
  let at = 0;
  return cells.map((cell) => {
    while ((stretches[at]?.span.end ?? Number.POSITIVE_INFINITY) <= cell.offset) at += 1;
    const severity = stretches[at]?.item?.severity;
    return severity === undefined ? cell : { ...cell, severity };
  });
}

function rowsOf(cells: readonly MarkedCell[], columns: number): MarkedCell[][] {
  const rows: MarkedCell[][] = [[]];
  let width = 0;
  for (const cell of cells) {
    if (width > 0 && width + cell.width > columns) {
      const carried = beginningOfWord(rows.at(-1) ?? [], cell);
      rows.push(carried);
      width = carried.reduce((sum, one) => sum + one.width, 0);
      if (cell.text === " ") continue; // the end of the line stands for it
    }
    rows.at(-1)?.push(cell);
    width += cell.width;
  }
  return rows;
}

/** Takes from the end of a row what the next cell would be torn from: the letters of a word that began in the row. */
function beginningOfWord(row: MarkedCell[], next: MarkedCell): MarkedCell[] {
  let at = row.length;
  while (at > 0 && isOfWord(next) && isOfWord(row[at - 1])) at -= 1;
  return at === 0 || row.length - at > LONGEST_WORD ? [] : row.splice(at);
}

const LONGEST_WORD = 20; // cells; what is longer is cut where the row ends
const isOfWord = (cell: MarkedCell | undefined): boolean => cell?.width === 1 && /[\p{L}\p{N}’'.,-]/u.test(cell.text);

/** The marks below a row, without blanks at their end. */
function marksBelow(row: readonly MarkedCell[]): MarkRun[] {
  const runs: MarkRun[] = [];
  for (const { width, severity } of row) {
    const last = runs.at(-1);
    if (last !== undefined && last.severity === severity)
      runs[runs.length - 1] = { ...last, width: last.width + width };
    else runs.push({ width, ...(severity && { severity }) });
  }
  return runs.at(-1)?.severity === undefined ? runs.slice(0, -1) : runs;
}
