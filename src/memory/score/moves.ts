import { alignUnits, type UnitAlignment, type UnitNumbers, unitNumbering } from "./align-units.js";
import type { ScoreUnit } from "./units.js";

/** An earlier sentence with its moved stretches put where the new one has them. */
export interface Rearranged {
  readonly units: readonly ScoreUnit[];
  readonly alignment: UnitAlignment;
  /** The two sentences laid on each other before anything was moved. */
  readonly unmoved: UnitAlignment;
  /** How many stretches were moved. */
  readonly moves: number;
}

/**
 * Moves stretches of the earlier sentence to where the new one has them, each time the one that saves most, as long as one saves more than
 * the edit that a move is.
 */
export function rearrange(now: readonly ScoreUnit[], was: readonly ScoreUnit[]): Rearranged {
  const numbered = unitNumbering();
  const [wanted, numbers] = [numbered(now), numbered(was)];
  const unmoved = alignUnits(wanted, numbers);
  let best: Numbered = { units: was, numbers, moves: 0, alignment: unmoved, unmoved };
  while (best.moves < MOST_MOVES && best.alignment.cost > MOVE_COST) {
    const next = bestMove(wanted, best);
    if (next === undefined) break;
    best = next;
  }
  return best;
}

interface Numbered extends Rearranged {
  readonly numbers: UnitNumbers;
}

/** What moving a stretch costs, in characters. */
export const MOVE_COST = 0.9;
const MOST_MOVES = 3;
const MOST_TRIED = 3; // stretches a round, the heaviest first
const LEAST_WEIGHT = 1; // one character that is no particle

function bestMove(now: UnitNumbers, { units, numbers, alignment, unmoved, moves }: Numbered): Numbered | undefined {
  let best: Numbered | undefined;
  for (const run of unmatchedRuns(now, numbers, alignment).slice(0, MOST_TRIED)) {
    const order = orderWithMoved(units.length, run, alignment);
    const moved = inOrder(numbers, order);
    const aligned = alignUnits(now, moved);
    if (
      aligned.cost + MOVE_COST < alignment.cost - EPSILON &&
      aligned.cost < (best?.alignment.cost ?? Number.POSITIVE_INFINITY)
    )
      best = {
        units: order.flatMap((at) => units[at] ?? []),
        numbers: moved,
        alignment: aligned,
        unmoved,
        moves: moves + 1,
      };
  }
  return best;
}

const EPSILON = 1e-9;

interface Run {
  readonly now: number;
  readonly was: number;
  readonly length: number;
  readonly weight: number;
}

/** Longest stretches that both have, and that lie on nothing yet on either side; the heaviest first. */
function unmatchedRuns(now: UnitNumbers, was: UnitNumbers, { hunks }: UnitAlignment): Run[] {
  const [freeNow, freeWas] = [new Uint8Array(now.keys.length), new Uint8Array(was.keys.length)];
  for (const hunk of hunks) {
    freeNow.fill(1, ...hunk.now);
    freeWas.fill(1, ...hunk.was);
  }
  const isRun = (i: number, j: number): boolean => freeNow[i] === 1 && freeWas[j] === 1 && now.keys[i] === was.keys[j];
  const runs: Run[] = [];
  for (let i = 0; i < now.keys.length; i += 1) {
    if (freeNow[i] === 0) continue;
    for (let j = 0; j < was.keys.length; j += 1) {
      if (!isRun(i, j) || isRun(i - 1, j - 1)) continue;
      let [length, weight] = [0, 0];
      for (; isRun(i + length, j + length); length += 1) weight += now.weights[i + length] ?? 0;
      if (weight >= LEAST_WEIGHT) runs.push({ now: i, was: j, length, weight });
    }
  }
  return runs.sort((a, b) => b.weight - a.weight);
}

/** The order of the units once a run has moved: it goes after the last unit that lies on one before its new place. */
function orderWithMoved(length: number, run: Run, { same }: UnitAlignment): number[] {
  const end = run.was + run.length;
  const before = same.filter(([i, j]) => i < run.now && (j < run.was || j >= end)).at(-1);
  const target = before === undefined ? 0 : before[1] + 1;
  const all = Array.from({ length }, (_, at) => at);
  const rest = [...all.slice(0, run.was), ...all.slice(end)];
  const at = target > run.was ? Math.max(run.was, target - run.length) : target;
  return [...rest.slice(0, at), ...all.slice(run.was, end), ...rest.slice(at)];
}

const inOrder = ({ keys, weights, groups }: UnitNumbers, order: readonly number[]): UnitNumbers => ({
  keys: Int32Array.from(order, (at) => keys[at] ?? 0),
  weights: Float64Array.from(order, (at) => weights[at] ?? 0),
  groups: Int8Array.from(order, (at) => groups[at] ?? 0),
});
