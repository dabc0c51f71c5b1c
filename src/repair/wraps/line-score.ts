import type { Line } from "../line.js";
import { CLAUSE_END, CLAUSE_MARK, CREDIT_END, GAP, MID_END, SENTENCE_END } from "./cues.js";
import { isWrapped, type Shape } from "./measure.js";

/**
 * Log-likelihood of a line when it is, or is not, the first and the last of its paragraph. Probabilities were fitted on newspaper
 * text; each says how often lines of that kind look like this.
 */
export function lineScore(line: Line, index: number, shape: Shape, isFirst: boolean, isLast: boolean): number {
  if (GAP.test(line.text)) return isFirst && isLast ? 0 : -8;
  const ending = endingOf(line.text);
  if (!isWrapped(shape, index)) return unwrapped(ending, isFirst, isLast);
  const column = shape.columns[index] ?? 0;
  const width = shape.widths[index] ?? 0;
  const room = column - (isFirst ? shape.indent : 0);
  const looksLikeHeading = isFirst && !CLAUSE_MARK.test(line.text) && ending !== "sentence" && ending !== "credit";
  if (!isLast)
    return full(width - room, column) + log(goesOn[ending]) + (isFirst ? log(looksLikeHeading ? 0.25 : 0.75) : 0);
  const short = log(width <= room + 1 ? 1 / room : width <= room + 2.2 ? 0.3 / room : 0.02 / room);
  if (looksLikeHeading) return short + log(ending === "mid" ? 0.002 : ending === "clause" ? 0.1 : 0.9) + log(0.55);
  return short + (isFirst ? log(0.45) + log(endsAlone[ending]) : log(ends[ending]));
}

type Ending = "sentence" | "credit" | "clause" | "mid" | "open";

function endingOf(text: string): Ending {
  if (SENTENCE_END.test(text)) return "sentence";
  if (CREDIT_END.test(text)) return "credit";
  if (CLAUSE_END.test(text)) return "clause";
  return MID_END.test(text) ? "mid" : "open";
}

const log = Math.log;

/** How often a line with each ending goes on, ends a paragraph of several lines, ends one of a single line. */
const goesOn: Readonly<Record<Ending, number>> = {
  sentence: 0.033,
  credit: 0.004,
  clause: 0.006,
  mid: 0.06,
  open: 0.9,
};
const ends: Readonly<Record<Ending, number>> = { sentence: 0.93, credit: 0.93, clause: 0.025, mid: 0.004, open: 0.03 };
const endsAlone: Readonly<Record<Ending, number>> = {
  sentence: 0.86,
  credit: 0.86,
  clause: 0.08,
  mid: 0.005,
  open: 0.055,
};

/** A paragraph on one long line is nearly always whole. */
function unwrapped(ending: Ending, isFirst: boolean, isLast: boolean): number {
  const ended = ending === "sentence" || ending === "credit";
  const last = isLast ? log(ended ? 0.95 : 0.05) : log(ended ? 0.05 : 0.6);
  return last + log(isFirst ? 0.95 : 0.05);
}

/** A line that goes on is as wide as the column, give or take what may not be parted. */
function full(excess: number, column: number): number {
  return log(0.97 * (0.85 * normal(excess, 0.7) + 0.15 * normal(excess + 0.6, 1.5)) + 0.03 / (column + 2));
}

const normal = (x: number, deviation: number): number =>
  Math.exp((-x * x) / (2 * deviation * deviation)) / (deviation * Math.sqrt(2 * Math.PI));
