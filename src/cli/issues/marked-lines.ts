import type { Severity } from "../../model/issue.js";
import type { Span } from "../../model/span.js";
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
 * on a terminal. Where spans overlap the first one shows.
 */
export function markedLines(
  text: string,
  spans: readonly MarkedSpan[],
  columns = Number.POSITIVE_INFINITY,
): MarkedLine[] {
  const cells = cellsOf(text);
  const atEnd = spans.some(({ start }) => start >= text.length);
  const shown = atEnd ? [...cells, { text: "", width: 1, offset: text.length } as const] : cells;
  return rowsOf(shown, columns).map((row) => ({
    text: row.map((cell) => cell.text).join(""),
    marks: marksBelow(row, spans),
  }));
}

function rowsOf(cells: readonly Cell[], columns: number): Cell[][] {
  const rows: Cell[][] = [[]];
  let width = 0;
  for (const cell of cells) {
    if (width > 0 && width + cell.width > columns) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)?.push(cell);
    width += cell.width;
  }
  return rows;
}

/** Without the blank at the end. */
function marksBelow(row: readonly Cell[], spans: readonly MarkedSpan[]): MarkRun[] {
  const runs: MarkRun[] = [];
  for (const cell of row) {
    const severity = spans.find((span) => covers(span, cell))?.severity;
    const last = runs.at(-1);
    if (last !== undefined && last.severity === severity)
      runs[runs.length - 1] = { ...last, width: last.width + cell.width };
    else runs.push({ width: cell.width, ...(severity && { severity }) });
  }
  return runs.at(-1)?.severity === undefined ? runs.slice(0, -1) : runs;
}

const covers = ({ start, end }: Span, { offset }: Cell): boolean =>
  offset >= start && offset < Math.max(end, start + 1);
