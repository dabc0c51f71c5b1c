import { PairIndex } from "./pair-index.js";
import { rowsBy, type Translations, type WeighedPairs } from "./translations.js";

/** Two texts that are taken for each other's translation, as numbers of the vocabularies of both sides. */
export interface LearntPair {
  readonly source: readonly WeighedUnit[];
  readonly target: readonly WeighedUnit[];
  /** How sure it is that they are, from 0 to 1. */
  readonly weight: number;
}

/** A unit by its number, with how much it says. */
export interface WeighedUnit {
  readonly id: number;
  readonly weight: number;
}

/** What was learned: how likely a unit of one side is, where a unit of the other stands. */
export interface Lexicon {
  /** By a unit of the target: units of the source, with the probability of the target's unit beside each. */
  readonly ofTarget: Translations;
  /** The same by a unit of the source. */
  readonly ofSource: Translations;
}

/** What the vocabularies hold, and what is known beforehand of which unit translates which. */
export interface LearnOptions {
  readonly sourceSize: number;
  readonly targetSize: number;
  readonly prior: WeighedPairs;
  readonly rounds?: number;
}

/**
 * Learns which units translate each other from texts that do, with IBM model 1 in both directions. What a dictionary says counts as
 * `PRIOR` sightings; what was seen together once alone is not believed.
 *
 * @see P. F. Brown et al., The mathematics of statistical machine translation, 1993
 */
export function learn(
  pairs: readonly LearntPair[],
  { sourceSize, targetSize, prior, rounds = 4 }: LearnOptions,
): Lexicon {
  const index = new PairIndex();
  for (let at = 0; at < prior.value.length; at += 1) index.add(prior.source[at] ?? 0, prior.target[at] ?? 0);
  const cells = pairs.map(({ source, target }) => {
    const found = new Int32Array(source.length * target.length);
    for (const [s, { id }] of source.entries())
      for (const [t, unit] of target.entries()) found[s * target.length + t] = index.add(id, unit.id);
    return found;
  });
  const { first, second } = index.sides();
  const before = new Float64Array(index.size);
  for (let at = 0; at < prior.value.length; at += 1) before[at] = prior.value[at] ?? 0;
  const forward = estimate({
    pairs,
    cells,
    given: first,
    made: second,
    before,
    givenSize: sourceSize,
    rounds,
    isForward: true,
  });
  const backward = estimate({
    pairs,
    cells,
    given: second,
    made: first,
    before,
    givenSize: targetSize,
    rounds,
    isForward: false,
  });
  return {
    ofTarget: rowsBy(second, first, forward, targetSize),
    ofSource: rowsBy(first, second, backward, sourceSize),
  };
}

interface Estimation {
  readonly pairs: readonly LearntPair[];
  /** Of each pair the number of the pair of units, by source and then by target. */
  readonly cells: readonly Int32Array[];
  /** The unit that is given, and the unit that is made, of each pair of units. */
  readonly given: Int32Array;
  readonly made: Int32Array;
  readonly before: Float64Array;
  readonly givenSize: number;
  readonly rounds: number;
  readonly isForward: boolean;
}

/** The probability of the made unit where the given one stands, for each pair of units. */
function estimate({ pairs, cells, given, before, givenSize, rounds, isForward }: Estimation): Float64Array {
  const known = normalised(before, given, givenSize);
  let probability = known.map((value) => PRIOR * value + START);
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Float64Array(given.length);
    for (const [at, pair] of pairs.entries()) addCounts(pair, cells[at] ?? NONE, probability, counts, isForward);
    const isLast = round === rounds - 1;
    const totals = new Float64Array(givenSize);
    for (let at = 0; at < counts.length; at += 1)
      totals[given[at] ?? 0] = (totals[given[at] ?? 0] ?? 0) + (counts[at] ?? 0);
    const strength = new Float64Array(givenSize);
    for (let at = 0; at < known.length; at += 1) if ((known[at] ?? 0) > 0) strength[given[at] ?? 0] = PRIOR;
    probability = counts.map((count, at) => {
      const believed = isLast ? Math.max(0, count - DISCOUNT) : count;
      return (
        (believed + PRIOR * (known[at] ?? 0)) /
        ((totals[given[at] ?? 0] ?? 0) + (strength[given[at] ?? 0] ?? 0) + SHRINK)
      );
    });
  }
  return probability.map((value) => (value < LEAST ? 0 : value));
}

const NONE = new Int32Array(0);
const PRIOR = 2; // sightings that an entry of a dictionary is worth
const START = 0.02; // of a pair of which nothing is known
const DISCOUNT = 0.6; // sightings that are not believed: what stood together once alone may be chance
const SHRINK = 0.5; // keeps the rare unit from being sure of anything
const LEAST = 0.005; // of a probability that is worth keeping
const EMPTY = 0.02; // of a unit that nothing given makes

function addCounts(
  { source, target, weight }: LearntPair,
  cells: Int32Array,
  probability: Float64Array,
  counts: Float64Array,
  isForward: boolean,
): void {
  const made = isForward ? target : source;
  const given = isForward ? source : target;
  const step = isForward ? target.length : 1;
  for (const [m, unit] of made.entries()) {
    const first = isForward ? m : m * target.length;
    let sum = EMPTY;
    for (const [g, { weight: share }] of given.entries())
      sum += share * (probability[cells[first + g * step] ?? 0] ?? 0);
    const part = (weight * unit.weight) / sum;
    for (const [g, { weight: share }] of given.entries()) {
      const cell = cells[first + g * step] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + part * share * (probability[cell] ?? 0);
    }
  }
}

/** Values as shares of all that a given unit has. */
function normalised(values: Float64Array, given: Int32Array, size: number): Float64Array {
  const totals = new Float64Array(size);
  for (let at = 0; at < values.length; at += 1)
    totals[given[at] ?? 0] = (totals[given[at] ?? 0] ?? 0) + (values[at] ?? 0);
  return values.map((value, at) => (value > 0 ? value / (totals[given[at] ?? 0] || 1) : 0));
}
