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
  /** Of each new unit the index of the earlier one that lies on it and is the same, or -1. */
  readonly same: Int32Array;
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
    if (key.length === 1) return key.charCodeAt(0);
    const number = numbers.get(key) ?? FIRST_OF_LONGER + numbers.size;
    numbers.set(key, number);
    return number;
  };
  return (units) => {
    const size = units.length;
    const found = { keys: new Int32Array(size), weights: new Float64Array(size), groups: new Int8Array(size) };
    for (const [index, { key, weight, kind }] of units.entries()) {
      found.keys[index] = numberOf(key);
      found.weights[index] = weight;
      found.groups[index] = GROUPS[kind];
    }
    return found;
  };
}

const FIRST_OF_LONGER = 0x10000; // after the numbers of keys of one code unit, which are their codes

/** Kinds that stand for one another: a particle is a character. */
const GROUPS = { han: 0, particle: 0, mark: 1, word: 2, number: 3, name: 4 } as const;
const BETWEEN_GROUPS = 0.6;

/**
 * Lays an earlier sentence on a new one at the least cost. An exchange within a kind costs what the heavier of the two weighs; of two kinds
 * nearly as much as both. Time and space grow with the product of their lengths.
 */
export function alignUnits(now: UnitNumbers, was: UnitNumbers): UnitAlignment {
  const middle = middleOf(now.keys, was.keys);
  const cost = fillCosts(now, was, middle);
  const same = sameUnits(now, was, middle);
  return { cost, hunks: hunksBetween(same, was.keys.length), same };
}

/** What it costs to turn one list of units into the other; infinity once that is sure to be above `limit`. */
export const costOfAligning = (now: UnitNumbers, was: UnitNumbers, limit: number): number =>
  fillCosts(now, was, middleOf(now.keys, was.keys), limit);

/** What lies between the units that two sentences begin and end with alike: those lie on each other in any case. */
interface Middle {
  readonly start: number;
  readonly nowEnd: number;
  readonly wasEnd: number;
}

function middleOf(now: Int32Array, was: Int32Array): Middle {
  const most = Math.min(now.length, was.length);
  let start = 0;
  while (start < most && now[start] === was[start]) start += 1;
  let tail = 0;
  while (tail < most - start && now[now.length - 1 - tail] === was[was.length - 1 - tail]) tail += 1;
  return { start, nowEnd: now.length - tail, wasEnd: was.length - tail };
}

/**
 * Fills the table of costs, a row for each unit of `now` and one before them, and gives the last. Every way leads through each row: it gives
 * up after one whose least cost is above `limit`.
 */
function fillCosts(
  now: UnitNumbers,
  was: UnitNumbers,
  { start, nowEnd, wasEnd }: Middle,
  limit = Number.POSITIVE_INFINITY,
): number {
  const width = wasEnd - start + 1;
  const costs = roomFor((nowEnd - start + 1) * width);
  costs[0] = 0;
  for (let j = 1; j < width; j += 1) costs[j] = at(costs, j - 1) + at(was.weights, start + j - 1);
  for (let i = start; i < nowEnd; i += 1) {
    const row = (i - start + 1) * width;
    const [key, weight, group] = [now.keys[i], at(now.weights, i), now.groups[i]];
    let left = at(costs, row - width) + weight;
    costs[row] = left;
    let least = left;
    for (let j = 1; j < width; j += 1) {
      const unit = start + j - 1;
      const diagonal = at(costs, row - width + j - 1);
      let cost = diagonal;
      if (key !== was.keys[unit]) {
        const other = at(was.weights, unit);
        const [heavier, lighter] = weight > other ? [weight, other] : [other, weight];
        cost = diagonal + heavier + (group === was.groups[unit] ? 0 : BETWEEN_GROUPS * lighter);
        const inserted = at(costs, row - width + j) + weight;
        const deleted = left + other;
        if (inserted < cost) cost = inserted;
        if (deleted < cost) cost = deleted;
      }
      costs[row + j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
  }
  return at(costs, (nowEnd - start + 1) * width - 1);
}

let room = new Float64Array(1 << 12);

/** Room for the table of costs, until the next one is made: so large an array for each pair of sentences would be garbage at once. */
function roomFor(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(2 * size);
  return room;
}

const at = (list: Float64Array, index: number): number => list[index] ?? 0;

/** The same units on the way through the table of costs, which was filled for these sentences last. */
function sameUnits(now: UnitNumbers, was: UnitNumbers, { start, nowEnd, wasEnd }: Middle): Int32Array {
  const same = new Int32Array(now.keys.length).fill(-1);
  for (let i = 0; i < start; i += 1) same[i] = i;
  for (let i = nowEnd; i < same.length; i += 1) same[i] = i - nowEnd + wasEnd;
  const width = wasEnd - start + 1;
  let [i, j] = [nowEnd, wasEnd];
  while (i > start || j > start) {
    const here = (i - start) * width + j - start;
    if (i > start && j > start && now.keys[i - 1] === was.keys[j - 1]) {
      i -= 1;
      j -= 1;
      same[i] = j;
    } else if (i > start && isNear(at(room, here), at(room, here - width) + at(now.weights, i - 1))) i -= 1;
    else if (j > start && isNear(at(room, here), at(room, here - 1) + at(was.weights, j - 1))) j -= 1;
    else {
      i -= 1;
      j -= 1;
    }
  }
  return same;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

function hunksBetween(same: Int32Array, wasEnd: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (let nowAt = 0; nowAt <= same.length; nowAt += 1) {
    const wasAt = nowAt === same.length ? wasEnd : (same[nowAt] ?? -1);
    if (wasAt < 0) continue;
    if (nowAt > i || wasAt > j) hunks.push({ now: [i, nowAt], was: [j, wasAt] });
    i = nowAt + 1;
    j = wasAt + 1;
  }
  return hunks;
}
