import { rowsBy, type Translations, type WeighedPairs } from "./translations.js";
import { type LearntPair, type UnitPairs, unitPairs } from "./unit-pairs.js";

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
  texts: readonly LearntPair[],
  { sourceSize, targetSize, prior, rounds = 4 }: LearnOptions,
): Lexicon {
  const pairs = unitPairs(texts, prior, sourceSize, targetSize);
  const { source, target, known } = pairs;
  const forward = estimate({ given: source, givenSize: sourceSize, known, rounds, count: targetsIn(pairs) });
  const ofTarget = rowsBy(target, source, forward, targetSize);
  const backward = estimate({ given: target, givenSize: targetSize, known, rounds, count: sourcesIn(pairs) });
  return { ofTarget, ofSource: rowsBy(source, target, backward, sourceSize) };
}

/** Adds to the counts of all pairs of units how often each is expected to translate the other, by their probabilities. */
type Count = (probability: Float32Array, counts: Float32Array) => void;

interface Estimation {
  /** The unit that is given of each pair of units. */
  readonly given: Int32Array;
  readonly givenSize: number;
  readonly known: Float32Array;
  readonly rounds: number;
  readonly count: Count;
}

/** The probability of the made unit where the given one stands, for each pair of units. */
function estimate({ given, givenSize, known, rounds, count }: Estimation): Float32Array {
  const prior = sharesIn(known, given, givenSize);
  const strength = new Float64Array(givenSize).fill(SHRINK);
  for (const [at, share] of prior.entries()) if (share > 0) strength[given[at] ?? 0] = PRIOR + SHRINK;
  const probability = prior.map((share) => PRIOR * share + START);
  const counts = new Float32Array(given.length);
  for (let round = 1; round <= rounds; round += 1) {
    counts.fill(0);
    count(probability, counts);
    const totals = totalsOf(counts, given, givenSize);
    const discount = round === rounds ? DISCOUNT : 0;
    for (let at = 0; at < counts.length; at += 1) {
      const unit = given[at] ?? 0;
      const believed = Math.max(0, (counts[at] ?? 0) - discount) + PRIOR * (prior[at] ?? 0);
      probability[at] = believed / ((totals[unit] ?? 0) + (strength[unit] ?? 0));
    }
  }
  return probability.map((value) => (value < LEAST ? 0 : value));
}

const PRIOR = 2; // sightings that an entry of a dictionary is worth
const START = 0.02; // of a pair of which nothing is known
const DISCOUNT = 0.6; // sightings that are not believed: what stood together once alone may be chance
const SHRINK = 0.5; // keeps the rare unit from being sure of anything
const LEAST = 0.005; // of a probability that is worth keeping
const EMPTY = 0.02; // of a unit that nothing given makes

/** Counts by which units of the source those of the target are made. */
function targetsIn({ texts, weights, cells, slots, slotWeights, sureness }: UnitPairs): Count {
  const parts = new Float64Array(slotWeights.length);
  return (probability, counts) => {
    parts.fill(EMPTY);
    for (let at = 0, cell = 0; at < texts.length; at += 1) {
      const [text, weight] = [texts[at] ?? 0, weights[at] ?? 0];
      const end = slots[text + 1] ?? 0;
      for (let slot = slots[text] ?? 0; slot < end; slot += 1, cell += 1)
        parts[slot] = (parts[slot] ?? 0) + weight * (probability[cells[cell] ?? 0] ?? 0);
    }
    for (let text = 0; text < sureness.length; text += 1)
      for (let slot = slots[text] ?? 0; slot < (slots[text + 1] ?? 0); slot += 1)
        parts[slot] = ((sureness[text] ?? 0) * (slotWeights[slot] ?? 0)) / (parts[slot] ?? EMPTY);
    for (let at = 0, cell = 0; at < texts.length; at += 1) {
      const [text, weight] = [texts[at] ?? 0, weights[at] ?? 0];
      const end = slots[text + 1] ?? 0;
      for (let slot = slots[text] ?? 0; slot < end; slot += 1, cell += 1) {
        const pair = cells[cell] ?? 0;
        counts[pair] = (counts[pair] ?? 0) + (parts[slot] ?? 0) * weight * (probability[pair] ?? 0);
      }
    }
  };
}

/** Counts by which units of the target those of the source are made. */
const sourcesIn =
  ({ texts, weights, cells, slots, slotWeights, sureness }: UnitPairs): Count =>
  (probability, counts) => {
    for (let at = 0, first = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? 0;
      const slot = slots[text] ?? 0;
      const size = (slots[text + 1] ?? 0) - slot;
      let sum = EMPTY;
      for (let one = 0; one < size; one += 1)
        sum += (slotWeights[slot + one] ?? 0) * (probability[cells[first + one] ?? 0] ?? 0);
      const part = ((sureness[text] ?? 0) * (weights[at] ?? 0)) / sum;
      for (let one = 0; one < size; one += 1) {
        const pair = cells[first + one] ?? 0;
        counts[pair] = (counts[pair] ?? 0) + part * (slotWeights[slot + one] ?? 0) * (probability[pair] ?? 0);
      }
      first += size;
    }
  };

/** What the pairs of each given unit come to. */
function totalsOf(values: Float32Array, given: Int32Array, size: number): Float64Array {
  const totals = new Float64Array(size);
  for (let at = 0; at < values.length; at += 1)
    totals[given[at] ?? 0] = (totals[given[at] ?? 0] ?? 0) + (values[at] ?? 0);
  return totals;
}

/** Values as shares of all that a given unit has. */
function sharesIn(values: Float32Array, given: Int32Array, size: number): Float32Array {
  const totals = totalsOf(values, given, size);
  return values.map((value, at) => (value > 0 ? value / (totals[given[at] ?? 0] || 1) : 0));
}
