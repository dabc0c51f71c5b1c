import type { Span } from "../../model/span.js";
import type { Splice } from "../../text/splice.js";
import { escapeXml } from "../../xml/index.js";
import type { BilingualSegment, WrittenSegment } from "../bilingual-file.js";
import type { ContentRun } from "./scan-content.js";

/**
 * What to replace so that a stretch of a target's text reads otherwise; codes that stand within the stretch stay, after what is put in.
 *
 * @param text - the file's text
 * @param span - offsets of the target's text
 */
export function textSplices(text: string, { written }: BilingualSegment, span: Span, replacement: string): Splice[] {
  const target = written?.target;
  if (target === undefined) return [];
  const pieces = piecesOf(text, target.runs, span);
  const [first, ...rest] = pieces;
  if (first === undefined) {
    const at = placeBefore(text, target, span.start);
    return [{ span: { start: at, end: at }, replacement: escapeXml(replacement) }];
  }
  return [
    { span: first, replacement: escapeXml(replacement) },
    ...rest.map((piece) => ({ span: piece, replacement: "" })),
  ];
}

/** The pieces of the file in which the characters of a stretch stand. */
function piecesOf(text: string, runs: readonly ContentRun[], { start, end }: Span): Span[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const [from, to] = [Math.max(start, run.start), Math.min(end, next)];
    if (from >= to) return [];
    if (run.size !== undefined) return [{ start: run.origin, end: run.origin + run.size }];
    const origin = run.origin + (from - run.start);
    return [{ start: origin, end: Math.min(origin + (to - from), text.length) }];
  });
}

function placeBefore(text: string, { inner, runs }: NonNullable<WrittenSegment["target"]>, offset: number): number {
  const run = runs.findLast((candidate) => candidate.start <= offset);
  if (run === undefined) return inner.start;
  const at =
    run.size === undefined ? run.origin + (offset - run.start) : run.origin + (offset > run.start ? run.size : 0);
  return Math.min(at, inner.end, text.length);
}
