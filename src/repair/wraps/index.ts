import type { Line } from "../line.js";
import { type Crossing, featuresOf, type LineFeatures } from "./features.js";
import { measure } from "./measure.js";
import { fitWeights, followWeights, gapWeights, lineWeights } from "./weights.js";

/**
 * How likely each line is to begin a paragraph, from 0 to 1, given all lines: a conditional random field whose states are "in text or
 * in a heading" by "goes on or begins". Item `i` belongs to line `i`. Linear in the lines; its memory is that of a window of them.
 *
 * @see Lafferty, McCallum, Pereira 2001 for the model; `test/fit/wraps.mjs` for how its weights are found
 */
export function chancesOfStart(lines: readonly Line[], crossing: Crossing): number[] {
  const shape = measure(lines);
  const chances: number[] = [];
  for (let from = 0; from < lines.length; from += WINDOW) {
    const span = { start: Math.max(0, from - MARGIN), end: Math.min(lines.length, from + WINDOW + MARGIN) };
    const features = featuresOf(lines, shape, crossing, span);
    const found = chancesWithin(features, span.start === 0, span.end === lines.length);
    for (const chance of found.slice(from - span.start, from - span.start + WINDOW)) chances.push(chance);
  }
  return chances;
}

const WINDOW = 2000; // lines decided together
const MARGIN = 100; // lines looked at on either side of them

// A state is 2 × (in a heading) + (begins a paragraph).
const STATES = 4;
const TEXT_BEGINS = 1;
const IMPOSSIBLE = -1e15;

/** Forward-backward. A text begins with a paragraph, and another would begin after it. */
function chancesWithin(features: readonly LineFeatures[], fromStart: boolean, toEnd: boolean): number[] {
  const scores = features.map(scoresOf);
  let row = [fromStart ? IMPOSSIBLE : 0, 0, fromStart ? IMPOSSIBLE : 0, 0];
  const forward = scores.map((score) => {
    const here = row;
    row = states.map((next) => logSum(states.map((state) => (here[state] ?? 0) + (score[state * STATES + next] ?? 0))));
    return here;
  });
  row = states.map((state) => (toEnd && state !== TEXT_BEGINS ? IMPOSSIBLE : 0));
  const chances: number[] = [];
  for (let index = scores.length - 1; index >= 0; index -= 1) {
    const after = row;
    const score = scores[index] ?? [];
    row = states.map((state) => logSum(states.map((next) => (after[next] ?? 0) + (score[state * STATES + next] ?? 0))));
    const total = row.map((value, state) => value + (forward[index]?.[state] ?? 0));
    chances.push(Math.exp(logSum(total.filter((_, state) => (state & 1) === 1)) - logSum(total)));
  }
  return chances.reverse();
}

const states = [0, 1, 2, 3] as const;

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Log-score of a line in each state by the state of the line after it: item `state * STATES + next`. */
function scoresOf(features: LineFeatures): number[] {
  const roles = sum(lineWeights, features.line, 8);
  const fits = features.fit.map((found) => sum(fitWeights, found, 4));
  const goesOn = sum(gapWeights, features.gap, 2);
  return states.flatMap((state) =>
    states.map((next) => {
      const [heading, begins, ends] = [state >> 1, state & 1, next & 1];
      if (ends === 0 && (features.surelyEnds || heading !== next >> 1)) return IMPOSSIBLE;
      const own = (roles[heading * 4 + begins * 2 + ends] ?? 0) + (fits[begins]?.[heading * 2 + ends] ?? 0);
      return own + (ends === 0 ? (goesOn[heading] ?? 0) : (followWeights[heading * 2 + (next >> 1)] ?? 0));
    }),
  );
}

/** The sum of the rows of a table, each `width` long. */
function sum(table: readonly number[], rows: readonly number[], width: number): number[] {
  const total = new Array<number>(width).fill(0);
  for (const row of rows) {
    for (let at = 0; at < width; at += 1) total[at] = (total[at] ?? 0) + (table[row * width + at] ?? 0);
  }
  return total;
}
