import { isHan } from "../../text/punctuation.js";
import type { Line } from "../line.js";
import {
  CREDIT_END,
  DATELINE_START,
  DIGIT_END,
  FUNCTION_WORD_END,
  GAP,
  isTail,
  LIST_START,
  NEWS_START,
  NO_START,
  NUMBER_GOES_ON,
  OPEN_END,
  SENTENCE_END,
} from "./cues.js";
import { isWrapped, type Shape } from "./measure.js";

/** Whether a dictionary word stands across the border of two texts. */
export type Crosses = (left: string, right: string) => boolean;

/**
 * Log-odds that a paragraph ends at each gap between two lines, from what stands on its two sides: positive parts, negative joins.
 * Item `i` is the gap after line `i`.
 */
export function gapScores(lines: readonly Line[], shape: Shape, crosses: Crosses): number[] {
  const scores: number[] = [];
  let depth = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [before, after] = [lines[index], lines[index + 1]];
    if (before === undefined || after === undefined) break;
    depth = openAfter(before, index, depth, shape);
    const score =
      PRIOR +
      (GAP.test(before.text) || GAP.test(after.text) ? SURE : cueScore(before.text, after, depth, shape, crosses));
    scores.push(Math.max(-LIMIT, Math.min(LIMIT, score)));
  }
  return scores;
}

const PRIOR = Math.log(0.22 / 0.78);
const SURE = 8;
const LIMIT = 12;

function cueScore(before: string, after: Line, depth: number, shape: Shape, crosses: Crosses): number {
  let score = 0;
  if (NO_START.test(after.text)) score -= 7;
  if (OPEN_END.test(before)) score -= 6;
  if (depth === 0 && SENTENCE_END.test(before) && isTail(after.text)) score += 8;
  if (depth > 0) score -= 3;
  else if (/^[“「『]/u.test(after.text) && SENTENCE_END.test(before)) score += 0.5;
  if (isHan(before.charCodeAt(before.length - 1)) && isHan(after.text.charCodeAt(0)))
    score += crosses(before, after.text) ? -3 : 0.55;
  if (DIGIT_END.test(before) && NUMBER_GOES_ON.test(after.text)) score -= 3;
  if (LIST_START.test(after.text)) score += 2.2;
  if (DATELINE_START.test(after.text)) score += 3.2;
  if (CREDIT_END.test(before)) score += 1.5;
  if (FUNCTION_WORD_END.test(before)) score -= 1.5;
  if (NEWS_START.test(after.text)) score += 0.5;
  if (shape.blanksTell) score += after.blanks > 0 ? 7 : -7;
  if (shape.indentsTell) score += after.indented ? 7 : -7;
  return score;
}

/** Quotes and brackets open after a line. A paragraph's sure end forgets what was never closed. */
function openAfter({ text }: Line, index: number, before: number, shape: Shape): number {
  const width = shape.widths[index] ?? 0;
  const wrapped = isWrapped(shape, index);
  const ended = SENTENCE_END.test(text);
  let depth = ended && wrapped && width < (shape.columns[index] ?? 0) - 4 ? 0 : before;
  for (const character of text) {
    if (OPENERS.has(character)) depth += 1;
    else if (CLOSERS.has(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 1 && !wrapped && ended && width > 60 ? 1 : depth;
}

const OPENERS = new Set("“「『（《(");
const CLOSERS = new Set("”」』）》)");
