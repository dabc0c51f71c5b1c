import type { Span } from "../../model/span.js";
import { firstPiece } from "../cells.js";
import type { Line } from "../line.js";
import type { Shape } from "./measure.js";
import { thresholds } from "./thresholds.js";

/** What is known of the right margin at a line: the line reaches one, leaves room before it, or there is none. */
export type Reach = "full" | "short" | "none";

/** A line that another may go on from: no mark, blank line or indent says that its paragraph ends there. */
interface InnerLine {
  readonly right: number;
  /** Width of what the next line begins with, which did not fit. */
  readonly piece: number;
  /** Whether it is text that breaks off within a sentence. */
  readonly isOpen: boolean;
  readonly hasStop: boolean;
}

/**
 * How each line stands to the right margin. The margin is learned from the inner lines nearby (`isInner`), at several distances, for a
 * column of 34 cells may be followed by one of 40.
 */
export function reachesOf(lines: readonly Line[], shape: Shape, isInner: readonly boolean[]): Reach[] {
  const indices = isInner.flatMap((inner, index) => (inner ? [index] : []));
  const inner = indices.flatMap((index) => {
    const line = lines[index];
    return line === undefined ? [] : [innerLine(line, lines[index + 1], shape.widths[index] ?? 0)];
  });
  const reaches = new Array<Reach>(lines.length).fill("none");
  for (const [scale, around] of SCALES.entries()) {
    const step = Math.max(1, around >> 1);
    for (let start = 0; start < indices.length; start += step) {
      const end = Math.min(indices.length, start + step);
      const left = unfilled(reaches, indices, start, end);
      if (left.length === 0) continue;
      const margin = marginOf(nearby(inner, indices, { start, end }, around), FEWEST_FULL[scale] ?? 2);
      if (margin === undefined) continue;
      for (const at of left) {
        const [index, own] = [indices[at], inner[at]];
        if (index === undefined || own === undefined) continue;
        const isFull =
          margin - own.right - own.piece - shape.indent < thresholds.tolerance && own.right < margin + thresholds.over;
        reaches[index] = isFull ? "full" : "short";
      }
    }
  }
  return reaches;
}

/** Which of the inner lines from `start` to `end` are not known to be full. */
function unfilled(reaches: readonly Reach[], indices: readonly number[], start: number, end: number): number[] {
  const left: number[] = [];
  for (let at = start; at < end; at += 1) if (reaches[indices[at] ?? -1] !== "full") left.push(at);
  return left;
}

/** The inner lines of a span and so many on either side of it, but none that stands four times as far away in the text. */
function nearby(
  inner: readonly InnerLine[],
  indices: readonly number[],
  { start, end }: Span,
  around: number,
): readonly InnerLine[] {
  const first = (indices[start] ?? 0) - 4 * around;
  const last = (indices[end - 1] ?? 0) + 4 * around;
  let [from, to] = [Math.max(0, start - around), Math.min(indices.length, start + (around >> 1) + around)];
  while (from < start && (indices[from] ?? 0) < first) from += 1;
  while (to > end && (indices[to - 1] ?? 0) > last) to -= 1;
  return inner.slice(from, to);
}

const SCALES = [6, 24]; // inner lines on either side that a margin is learned from
const FEWEST_FULL = [3, 2];
const WIDE = 20;
const WIDEST = 62;
const NARROWEST = 8;

const innerLine = ({ text }: Line, next: Line | undefined, right: number): InnerLine => ({
  right,
  piece: firstPiece(next?.text ?? ""),
  isOpen:
    !/[。！？!?；;：:…][”’」』）)]*$/u.test(text) &&
    /\p{Script=Han}{2}|[A-Za-z]+ [A-Za-z]+ [A-Za-z]/u.test(text) &&
    !/\s{3}/u.test(text),
  hasStop: /[。！？；，]|[,.](?!\S)/u.test(text),
});

/** The ends of lines, in steps of half a cell. */
const marginsOf = (open: readonly InnerLine[]): Set<number> =>
  new Set(open.map(({ right }) => Math.round(2 * right) / 2));

/** The margin that most lines reach and few stand out over. */
function marginOf(near: readonly InnerLine[], fewest: number): number | undefined {
  const open = near.filter(({ isOpen }) => isOpen);
  if (open.length < fewest || open.length < thresholds.open * near.length) return undefined;
  if (near.filter(({ hasStop }) => hasStop).length < thresholds.stops * near.length) return undefined;
  let best = { margin: 0, full: 0, score: 0, over: 0 };
  for (const margin of marginsOf(open)) {
    if (margin < NARROWEST || margin > WIDEST) continue;
    let [full, over] = [0, 0];
    for (const { right, piece } of open) {
      if (right > margin + thresholds.over) over += 1;
      else if (margin - right - piece < thresholds.tolerance) full += 1;
    }
    const score = full - over;
    if (score > best.score || (score === best.score && margin > best.margin)) best = { margin, full, score, over };
  }
  const shortest = best.margin < WIDE ? 0 : thresholds.head * best.margin;
  const told = open.filter(({ right, hasStop }) => hasStop || right >= shortest).length;
  if (told < thresholds.open * near.length) return undefined;
  const isMargin =
    best.full >= fewest &&
    best.full >= thresholds.full * (told - best.over) &&
    best.full >= thresholds.fullOfAll * told;
  return isMargin ? best.margin : undefined;
}
