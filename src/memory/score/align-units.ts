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

/** Units as numbers, for reckoning: equal keys are equal numbers. */
export interface UnitNumbers {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly groups: Int8Array;
}

/** Numbers the keys of sentences that are to be laid on each other. */
export function unitNumbering(): (units: readonly ScoreUnit[]) => UnitNumbers {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return (units) => ({
    keys: Int32Array.from(units, ({ key }) => numberOf(key)),
    weights: Float64Array.from(units, ({ weight }) => weight),
    groups: Int8Array.from(units, ({ kind }) => GROUPS[kind]),
  });
}

/** Kinds that stand for one another: a particle is a character. */
const GROUPS = { han: 0, particle: 0, mark: 1, word: 2, number: 3, name: 4 } as const;
const BETWEEN_GROUPS = 0.6;

/**
 * Lays an earlier sentence on a new one at the least cost. An exchange within a kind costs what the heavier of the two weighs; of two kinds
 * nearly as much as both. Time and space grow with the product of their lengths.
 */
export function alignUnits(now: UnitNumbers, was: UnitNumbers): UnitAlignment {
  const [head, tail] = sharedEnds(now.keys, was.keys);
  const [rows, columns] = [now.keys.length - tail, was.keys.length - tail];
  const { cost, same } = alignMiddle(sliced(now, head, rows), sliced(was, head, columns));
  const all: (readonly [number, number])[] = [];
  for (let i = 0; i < head; i += 1) all.push([i, i]);
  for (const [i, j] of same) all.push([i + head, j + head]);
  for (let i = 0; i < tail; i += 1) all.push([rows + i, columns + i]);
  return { cost, hunks: hunksBetween(all, now.keys.length, was.keys.length), same: all };
}

/** How many units two sentences begin and end with alike: these lie on each other in any case. */
function sharedEnds(now: Int32Array, was: Int32Array): readonly [head: number, tail: number] {
  const most = Math.min(now.length, was.length);
  let head = 0;
  while (head < most && now[head] === was[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now[now.length - 1 - tail] === was[was.length - 1 - tail]) tail += 1;
  return [head, tail];
}

const sliced = ({ keys, weights, groups }: UnitNumbers, start: number, end: number): UnitNumbers => ({
  keys: keys.subarray(start, end),
  weights: weights.subarray(start, end),
  groups: groups.subarray(start, end),
});

function alignMiddle(now: UnitNumbers, was: UnitNumbers): Pick<UnitAlignment, "cost" | "same"> {
  const [rows, columns] = [now.keys.length, was.keys.length];
  const width = columns + 1;
  const costs = roomFor((rows + 1) * width);
  costs[0] = 0;
  for (let j = 1; j <= columns; j += 1) costs[j] = at(costs, j - 1) + at(was.weights, j - 1);
  for (let i = 1; i <= rows; i += 1) {
    const row = i * width;
    const [key, weight, group] = [now.keys[i - 1], at(now.weights, i - 1), now.groups[i - 1]];
    let left = at(costs, row - width) + weight;
    costs[row] = left;
    for (let j = 1; j <= columns; j += 1) {
      const other = at(was.weights, j - 1);
      const diagonal = at(costs, row - width + j - 1);
      let cost = diagonal;
      if (key !== was.keys[j - 1]) {
        const [heavier, lighter] = weight > other ? [weight, other] : [other, weight];
        cost = diagonal + heavier + (group === was.groups[j - 1] ? 0 : BETWEEN_GROUPS * lighter);
        const inserted = at(costs, row - width + j) + weight;
        const deleted = left + other;
        if (inserted < cost) cost = inserted;
        if (deleted < cost) cost = deleted;
      }
      costs[row + j] = cost;
      left = cost;
    }
  }
  return traced(now, was, costs);
}

let room = new Float64Array(1 << 12);

/** Room for the table of costs, until the next one is made: so large an array for each pair of sentences would be garbage at once. */
function roomFor(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(2 * size);
  return room;
}

const at = (list: Float64Array, index: number): number => list[index] ?? 0;

function traced(now: UnitNumbers, was: UnitNumbers, costs: Float64Array): Pick<UnitAlignment, "cost" | "same"> {
  const width = was.keys.length + 1;
  const same: (readonly [number, number])[] = [];
  let [i, j] = [now.keys.length, was.keys.length];
  const cost = at(costs, i * width + j);
  while (i > 0 || j > 0) {
    const here = at(costs, i * width + j);
    if (i > 0 && j > 0 && now.keys[i - 1] === was.keys[j - 1]) {
      same.push([i - 1, j - 1]);
      i -= 1;
      j -= 1;
    } else if (i > 0 && isNear(here, at(costs, (i - 1) * width + j) + at(now.weights, i - 1))) i -= 1;
    else if (j > 0 && isNear(here, at(costs, i * width + j - 1) + at(was.weights, j - 1))) j -= 1;
    else {
      i -= 1;
      j -= 1;
    }
  }
  same.reverse();
  return { cost, same };
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
