import type { Line } from "../line.js";
import { type Crossing, featuresOf, type LineFeatures } from "./features.js";
import { measure } from "./measure.js";
import { fitWeights, followWeights, gapWeights, lineWeights } from "./weights.js";

/**
 * Which lines begin a paragraph, decided for all lines together: a conditional random field over the lines, whose states are "in a
 * heading or in text" by "begins or goes on", read with Viterbi's algorithm. Item `i` belongs to line `i`. Linear in the lines.
 *
 * @see Lafferty, McCallum, Pereira 2001 for the model; `test/fit/wraps.mjs` for how its weights are found
 */
export function paragraphStarts(lines: readonly Line[], crossing: Crossing): boolean[] {
  const features = featuresOf(lines, measure(lines), crossing);
  const last = features.at(-1);
  if (last === undefined) return [];
  let best = [IMPOSSIBLE, 0, IMPOSSIBLE, 0];
  const cameFrom: Uint8Array[] = [];
  for (const line of features.slice(0, -1)) {
    const score = scoreLine(line);
    const next = new Array<number>(STATES).fill(IMPOSSIBLE * 2);
    const from = new Uint8Array(STATES);
    for (let to = 0; to < STATES; to += 1) {
      for (let state = 0; state < STATES; state += 1) {
        const total = (best[state] ?? IMPOSSIBLE) + score(state, to);
        if (total > (next[to] ?? 0)) {
          next[to] = total;
          from[to] = state;
        }
      }
    }
    best = next;
    cameFrom.push(from);
  }
  const end = scoreLine(last);
  const totals = best.map((total, state) => total + end(state, TEXT_BEGINS));
  return walkBack(totals.indexOf(Math.max(...totals)), cameFrom);
}

// A state is 2 × (in a heading) + (begins a paragraph).
const STATES = 4;
const TEXT_BEGINS = 1;
const IMPOSSIBLE = -1e15;

/** Log-score of a line in one state when the line after it is in another. */
function scoreLine(features: LineFeatures): (state: number, next: number) => number {
  const roles = sum(lineWeights, features.line, 8);
  const fits = features.fit.map((found) => sum(fitWeights, found, 4));
  const goesOn = sum(gapWeights, features.gap, 2);
  return (state, next) => {
    const [heading, begins, ends] = [state >> 1, state & 1, next & 1];
    if (ends === 0 && (features.surelyEnds || heading !== next >> 1)) return IMPOSSIBLE;
    const own = (roles[heading * 4 + begins * 2 + ends] ?? 0) + (fits[begins]?.[heading * 2 + ends] ?? 0);
    return own + (ends === 0 ? (goesOn[heading] ?? 0) : (followWeights[heading * 2 + (next >> 1)] ?? 0));
  };
}

/** The sum of the rows of a table, each `width` long. */
function sum(table: readonly number[], rows: readonly number[], width: number): number[] {
  const total = new Array<number>(width).fill(0);
  for (const row of rows) {
    for (let at = 0; at < width; at += 1) total[at] = (total[at] ?? 0) + (table[row * width + at] ?? 0);
  }
  return total;
}

function walkBack(lastState: number, cameFrom: readonly Uint8Array[]): boolean[] {
  const starts = new Array<boolean>(cameFrom.length + 1);
  let state = lastState;
  for (let index = cameFrom.length; index >= 0; index -= 1) {
    starts[index] = (state & 1) === 1;
    state = cameFrom[index - 1]?.[state] ?? 0;
  }
  return starts;
}
