import type { ScoreUnit } from "./units.js";

/** A stretch where two sentences differ: indexes of units, half open; one side may be empty. */
export interface Hunk {
  readonly now: readonly [start: number, end: number];
  readonly was: readonly [start: number, end: number];
}

/** Two lists of units laid on each other: what it costs to turn one into the other, and where they differ. */
export interface UnitAlignment {
  readonly cost: number;
  readonly hunks: readonly Hunk[];
  /** Pairs of indexes of units that are the same. */
  readonly same: readonly (readonly [now: number, was: number])[];
}

/** Lays the units of an earlier sentence on those of a new one at the least cost. Time and space grow with the product of their numbers. */
export function alignUnits(now: readonly ScoreUnit[], was: readonly ScoreUnit[]): UnitAlignment {
  const width = was.length + 1;
  const costs = new Float64Array((now.length + 1) * width);
  for (let j = 1; j <= was.length; j += 1) costs[j] = (costs[j - 1] ?? 0) + weightAt(was, j - 1);
  for (let i = 1; i <= now.length; i += 1) {
    const row = i * width;
    costs[row] = (costs[row - width] ?? 0) + weightAt(now, i - 1);
    for (let j = 1; j <= was.length; j += 1) {
      const inserted = (costs[row - width + j] ?? 0) + weightAt(now, i - 1);
      const deleted = (costs[row + j - 1] ?? 0) + weightAt(was, j - 1);
      const exchanged = (costs[row - width + j - 1] ?? 0) + exchangeCost(now[i - 1], was[j - 1]);
      costs[row + j] = Math.min(inserted, deleted, exchanged);
    }
  }
  return traced(now, was, costs);
}

const weightAt = (units: readonly ScoreUnit[], index: number): number => units[index]?.weight ?? 0;

/** An exchange within a kind costs what the heavier of the two weighs; of two kinds nearly as much as both. */
function exchangeCost(a: ScoreUnit | undefined, b: ScoreUnit | undefined): number {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  if (a.key === b.key) return 0;
  const heavier = Math.max(a.weight, b.weight);
  return groupOf(a) === groupOf(b) ? heavier : heavier + 0.6 * Math.min(a.weight, b.weight);
}

const groupOf = ({ kind }: ScoreUnit): string => (kind === "particle" ? "han" : kind);

function traced(now: readonly ScoreUnit[], was: readonly ScoreUnit[], costs: Float64Array): UnitAlignment {
  const width = was.length + 1;
  const same: (readonly [number, number])[] = [];
  let [i, j] = [now.length, was.length];
  while (i > 0 || j > 0) {
    const here = costs[i * width + j] ?? 0;
    const exchange = i > 0 && j > 0 ? exchangeCost(now[i - 1], was[j - 1]) : Number.POSITIVE_INFINITY;
    if (i > 0 && j > 0 && isNear(here, (costs[(i - 1) * width + j - 1] ?? 0) + exchange)) {
      if (exchange === 0) same.push([i - 1, j - 1]);
      i -= 1;
      j -= 1;
    } else if (i > 0 && isNear(here, (costs[(i - 1) * width + j] ?? 0) + weightAt(now, i - 1))) i -= 1;
    else j -= 1;
  }
  same.reverse();
  return { cost: costs[costs.length - 1] ?? 0, hunks: hunksBetween(same, now.length, was.length), same };
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

function hunksBetween(same: readonly (readonly [number, number])[], nowEnd: number, wasEnd: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [nowAt, wasAt] of [...same, [nowEnd, wasEnd] as const]) {
    if (nowAt > i || wasAt > j) hunks.push({ now: [i, nowAt], was: [j, wasAt] });
    i = nowAt + 1;
    j = wasAt + 1;
  }
  return hunks;
}
