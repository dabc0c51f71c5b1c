import type { LineForm } from "../kinds/index.js";
import type { Line } from "../line.js";
import type { Repair } from "../repair.js";
import { featuresOf, type LineFeatures } from "./features.js";
import { measure } from "./measure.js";
import { type Crossing, tiesOf } from "./ties.js";
import { fitWeights, followWeights, gapWeights, lineWeights } from "./weights.js";

/** Joins the lines that a hard wrap has parted. */
export const wrapsRepair: Repair = {
  id: "wraps",
  examples: [
    [
      "山那边的村子\n去年冬天，村里来了两位医\n务人员，带着四百多种药品\n和针剂。\n人们都说，路修好以后日子\n一天比一天好。",
      "山那边的村子\n去年冬天，村里来了两位医务人员，带着四百多种药品和针剂。\n人们都说，路修好以后日子一天比一天好。",
    ],
    ["第一段说完了。\n第二段也说完了。", "第一段说完了。\n第二段也说完了。"],
  ],
};

/**
 * How likely each line is to begin a paragraph, from 0 to 1, given all lines: a conditional random field whose states are "in text or
 * in a heading" by "goes on or begins". Item `i` belongs to line `i`. Linear in the lines; its memory is that of a window of them.
 *
 * @see Lafferty, McCallum, Pereira 2001 for the model; `test/fit/wraps.mjs` for how its weights are found
 */
export function chancesOfStart(lines: readonly Line[], forms: readonly LineForm[], crossing: Crossing): number[] {
  const shape = measure(lines, forms);
  const ties = tiesOf(lines, shape, crossing);
  const chances: number[] = [];
  for (let from = 0; from < lines.length; from += WINDOW) {
    const span = { start: Math.max(0, from - MARGIN), end: Math.min(lines.length, from + WINDOW + MARGIN) };
    const features = featuresOf(lines, shape, ties, crossing, span);
    const found = chancesWithin(features, span.start === 0, span.end === lines.length);
    for (const chance of found.slice(from - span.start, from - span.start + WINDOW)) chances.push(chance);
  }
  return chances;
}

const WINDOW = 2000; // lines decided together
const MARGIN = 100; // lines looked at on either side of them

// A state is 2 × (in a heading) + (begins a paragraph). A step leads from the state of a line to that of the line after it.
const STATES = 4;
const STEPS = STATES * STATES;
const IMPOSSIBLE = -1e15;
/** Log-scores where a text begins or ends: a paragraph of it begins there. */
const AT_BORDER = [IMPOSSIBLE, 0, IMPOSSIBLE, IMPOSSIBLE];

/** Forward-backward. A text begins with a paragraph or a heading, and another paragraph would begin after it. */
function chancesWithin(features: readonly LineFeatures[], fromStart: boolean, toEnd: boolean): number[] {
  const scores = new Float64Array(features.length * STEPS);
  const forward = new Float64Array((features.length + 1) * STATES);
  if (fromStart) forward.set([IMPOSSIBLE, 0, IMPOSSIBLE, 0]);
  for (const [index, found] of features.entries()) {
    scoreSteps(found, scores, index * STEPS);
    for (let next = 0; next < STATES; next += 1)
      forward[(index + 1) * STATES + next] = logSum(forward, index * STATES, scores, index * STEPS + next, STATES);
  }
  const chances = new Array<number>(features.length);
  let after = Float64Array.from(toEnd ? AT_BORDER : [0, 0, 0, 0]);
  for (let index = features.length - 1; index >= 0; index -= 1) {
    const here = new Float64Array(STATES);
    for (let state = 0; state < STATES; state += 1)
      here[state] = logSum(after, 0, scores, index * STEPS + state * STATES, 1);
    chances[index] = chanceOfStart(here, forward.subarray(index * STATES, (index + 1) * STATES));
    after = here;
  }
  return chances;
}

/** The log of the sum of what `STATES` pairs of log-scores come to; those of `steps` stand `stride` apart. */
function logSum(row: Float64Array, from: number, steps: Float64Array, start: number, stride: number): number {
  const a = at(row, from) + at(steps, start);
  const b = at(row, from + 1) + at(steps, start + stride);
  const c = at(row, from + 2) + at(steps, start + 2 * stride);
  const d = at(row, from + 3) + at(steps, start + 3 * stride);
  const most = Math.max(a, b, c, d);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}

function chanceOfStart(after: Float64Array, before: Float64Array): number {
  const scores = after.map((score, state) => score + at(before, state));
  const most = Math.max(...scores);
  const [text = 0, textBegins = 0, heading = 0, headingBegins = 0] = scores.map((score) => Math.exp(score - most));
  return (textBegins + headingBegins) / (text + textBegins + heading + headingBegins);
}

const at = (table: Float64Array, index: number): number => table[index] ?? 0;

/** Log-scores of the steps from a line in each state to the line after it in each. */
function scoreSteps({ line, fit, gap, tie }: LineFeatures, scores: Float64Array, from: number): void {
  for (let state = 0; state < STATES; state += 1) {
    const heading = state >> 1;
    const filling = fit[state & 1] ?? [];
    const ends = sum(lineWeights, line, 8, 2 * state + 1) + sum(fitWeights, filling, 4, 2 * heading + 1);
    const goesOn =
      sum(lineWeights, line, 8, 2 * state) +
      sum(fitWeights, filling, 4, 2 * heading) +
      sum(gapWeights, gap, 2, heading);
    for (let next = 0; next < STATES; next += 1) {
      const begins = (next & 1) === 1;
      const possible = begins ? tie !== "goes-on" : tie !== "ends" && heading === next >> 1;
      const follow = followWeights[2 * heading + (next >> 1)] ?? 0;
      scores[from + state * STATES + next] = !possible ? IMPOSSIBLE : begins ? ends + follow : goesOn;
    }
  }
}

/** What one column of a table, `width` wide, comes to over some rows. */
function sum(table: readonly number[], rows: readonly number[], width: number, column: number): number {
  let total = 0;
  for (const row of rows) total += table[row * width + column] ?? 0;
  return total;
}
