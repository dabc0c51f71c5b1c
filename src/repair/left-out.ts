import { originOf, type SourceMap } from "../model/source-map.js";
import type { Span } from "../model/span.js";
import type { KeptLine } from "./joins/gap-edits.js";
import type { Line } from "./line.js";

/** A line that the repaired text lacks, and the repair that left it out. */
export interface LeftOutLine {
  /** Of the original. */
  readonly span: Span;
  /** Number of the line in the original, from 1. */
  readonly number: number;
  readonly repair: "page-lines" | "repeats";
}

/** The lines of a text that are not kept, in order. */
export function leftOutLines(
  lines: readonly Line[],
  ofPages: ReadonlySet<Line>,
  kept: readonly KeptLine[],
  map: SourceMap,
): LeftOutLine[] {
  if (kept.length === lines.length) return [];
  let next = 0;
  return lines.flatMap((line): LeftOutLine[] => {
    if (kept[next]?.line === line) {
      next += 1;
      return [];
    }
    const span = { start: originOf(map, line.start), end: originOf(map, line.end - 1) + 1 };
    return [{ span, number: line.number, repair: ofPages.has(line) ? "page-lines" : "repeats" }];
  });
}
