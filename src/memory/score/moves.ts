import { alignUnits, type UnitAlignment } from "./align-units.js";
import type { ScoreUnit } from "./units.js";

/** An earlier sentence with its moved stretches put where the new one has them. */
export interface Rearranged {
  readonly units: readonly ScoreUnit[];
  readonly alignment: UnitAlignment;
  /** How many stretches were moved. */
  readonly moves: number;
}

/**
 * Moves stretches of the earlier sentence to where the new one has them, each time the one that saves most, as long as one saves more than
 * the edit that a move is.
 */
export function rearrange(now: readonly ScoreUnit[], was: readonly ScoreUnit[]): Rearranged {
  let best: Rearranged = { units: was, alignment: alignUnits(now, was), moves: 0 };
  while (best.moves < MOST_MOVES && best.alignment.cost > MOVE_COST) {
    const next = bestMove(now, best);
    if (next === undefined) break;
    best = next;
  }
  return best;
}

/** What moving a stretch costs, in characters. */
export const MOVE_COST = 0.9;
const MOST_MOVES = 3;
const MOST_TRIED = 6; // stretches a round, the heaviest first
const LEAST_WEIGHT = 1; // one character that is no particle

function bestMove(now: readonly ScoreUnit[], { units, alignment, moves }: Rearranged): Rearranged | undefined {
  let best: Rearranged | undefined;
  for (const run of commonRuns(now, units, alignment).slice(0, MOST_TRIED)) {
    const moved = withRunMoved(units, run, alignment);
    const aligned = alignUnits(now, moved);
    if (aligned.cost + MOVE_COST < (best?.alignment.cost ?? alignment.cost - MOVE_COST) + MOVE_COST - EPSILON)
      best = { units: moved, alignment: aligned, moves: moves + 1 };
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

/** Longest stretches that both have, and that do not lie on each other already; the heaviest first. */
function commonRuns(now: readonly ScoreUnit[], was: readonly ScoreUnit[], { same }: UnitAlignment): Run[] {
  const laidOn = new Map(same.map(([i, j]) => [i, j]));
  const runs: Run[] = [];
  for (let i = 0; i < now.length; i += 1) {
    for (let j = 0; j < was.length; j += 1) {
      if (now[i]?.key !== was[j]?.key || laidOn.get(i) === j) continue;
      if (i > 0 && j > 0 && now[i - 1]?.key === was[j - 1]?.key) continue;
      const run = runAt(now, was, i, j);
      if (run.weight >= LEAST_WEIGHT) runs.push(run);
    }
  }
  return runs.sort((a, b) => b.weight - a.weight);
}

function runAt(now: readonly ScoreUnit[], was: readonly ScoreUnit[], i: number, j: number): Run {
  let [length, weight] = [0, 0];
  for (;;) {
    const unit = now[i + length];
    if (unit === undefined || unit.key !== was[j + length]?.key) return { now: i, was: j, length, weight };
    weight += unit.weight;
    length += 1;
  }
}

/** The run goes after the last unit that lies on one before its new place. */
function withRunMoved(units: readonly ScoreUnit[], run: Run, { same }: UnitAlignment): ScoreUnit[] {
  const end = run.was + run.length;
  const before = same.filter(([i, j]) => i < run.now && (j < run.was || j >= end)).at(-1);
  const target = before === undefined ? 0 : before[1] + 1;
  const moved = units.slice(run.was, end);
  const rest = [...units.slice(0, run.was), ...units.slice(end)];
  const at = target > run.was ? Math.max(run.was, target - run.length) : target;
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}
