import { alignUnits, costOfAligning, type UnitAlignment, type UnitNumbers, unitNumbering } from "./align-units.js";
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
  let best: { readonly cost: number; readonly order: Int32Array; readonly moved: UnitNumbers } | undefined;
  for (const run of unmatchedRuns(now, numbers, alignment).slice(0, MOST_TRIED)) {
    const order = orderWithMoved(units.length, run, alignment);
    const moved = inOrder(numbers, order);
    const limit = best?.cost ?? alignment.cost - MOVE_COST - EPSILON;
    const cost = costOfAligning(now, moved, limit);
    if (cost < limit) best = { cost, order, moved };
  }
  if (best === undefined) return undefined;
  return {
    units: Array.from(best.order).flatMap((at) => units[at] ?? []),
    numbers: best.moved,
    alignment: alignUnits(now, best.moved),
    unmoved,
    moves: moves + 1,
  };
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
  const free = Array.from(freeWas.keys()).filter((j) => freeWas[j] === 1);
  const isRun = (i: number, j: number): boolean => freeNow[i] === 1 && freeWas[j] === 1 && now.keys[i] === was.keys[j];
  const runs: Run[] = [];
  for (let i = 0; i < now.keys.length; i += 1) {
    if (freeNow[i] === 0) continue;
    const key = now.keys[i];
    for (const j of free) {
      if (was.keys[j] !== key || isRun(i - 1, j - 1)) continue;
      let [length, weight] = [0, 0];
      for (; isRun(i + length, j + length); length += 1) weight += now.weights[i + length] ?? 0;
      if (weight >= LEAST_WEIGHT) runs.push({ now: i, was: j, length, weight });
    }
  }
  return runs.sort((a, b) => b.weight - a.weight);
}

/** The order of the units once a run has moved: it goes after the last unit that lies on one before its new place. */
function orderWithMoved(length: number, run: Run, { same }: UnitAlignment): Int32Array {
  const end = run.was + run.length;
  const before = same.subarray(0, run.now).findLast((was) => was >= 0 && (was < run.was || was >= end));
  const target = (before ?? -1) + 1;
  const first = target > run.was ? Math.max(run.was, target - run.length) : target;
  const order = new Int32Array(length);
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const isMoved = at >= first && at < first + run.length;
    if (next === run.was) next = end;
    order[at] = isMoved ? run.was + at - first : next;
    if (!isMoved) next += 1;
  }
  return order;
}

function inOrder({ keys, weights, groups }: UnitNumbers, order: Int32Array): UnitNumbers {
  const size = order.length;
  const moved = { keys: new Int32Array(size), weights: new Float64Array(size), groups: new Int8Array(size) };
  for (let at = 0; at < size; at += 1) {
    const from = order[at] ?? 0;
    moved.keys[at] = keys[from] ?? 0;
    moved.weights[at] = weights[from] ?? 0;
    moved.groups[at] = groups[from] ?? 0;
  }
  return moved;
}
