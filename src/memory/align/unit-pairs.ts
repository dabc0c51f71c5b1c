import { rowsBy, type WeighedPairs } from "./translations.js";
import type { UnitBag } from "./unit-table.js";

/** Two texts that are taken for each other's translation, as numbers of the vocabularies of both sides. */
export interface LearntPair {
  readonly source: UnitBag;
  readonly target: UnitBag;
  /** How sure it is that they are, from 0 to 1. */
  readonly weight: number;
}

/**
 * The pairs of units that stand together somewhere, by their unit of the source. Whoever counts reads a unit's sightings one after the other
 * and all its pairs lie together: memory that is read here and there takes ten times the time.
 */
export interface UnitPairs {
  /** The units of each pair. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** What is known of each pair beforehand, 0 where nothing is. */
  readonly known: Float32Array;
  /** Of each sighting of a unit of the source the number of its texts, and its weight there. */
  readonly texts: Int32Array;
  readonly weights: Float32Array;
  /** Of each sighting the pairs of its unit with all units of the target's text, sighting after sighting. */
  readonly cells: Int32Array;
  /** Where the units of each target's text begin; one more than there are texts. */
  readonly slots: Int32Array;
  readonly slotWeights: Float32Array;
  /** How sure each pair of texts is. */
  readonly sureness: Float32Array;
}

/** The pairs of units of texts, and those that are known beforehand. */
export function unitPairs(
  texts: readonly LearntPair[],
  prior: WeighedPairs,
  sourceSize: number,
  targetSize: number,
): UnitPairs {
  const sightings = sightingsIn(texts, sourceSize);
  const beforehand = rowsBy(prior.source, prior.target, prior.value, sourceSize);
  const cells = new Int32Array(
    texts.reduce((sum, { source, target }) => sum + source.ids.length * target.ids.length, 0),
  );
  const numbers = new Int32Array(targetSize).fill(-1);
  const starts = new Int32Array(sourceSize + 1);
  let targets = new Int32Array(FEWEST);
  let [size, cell] = [0, 0];
  const numberOf = (target: number, first: number): number => {
    const number = numbers[target] ?? -1;
    if (number >= first) return number;
    if (size === targets.length) targets = widened(targets);
    targets[size] = target;
    numbers[target] = size;
    size += 1;
    return size - 1;
  };
  for (let unit = 0; unit < sourceSize; unit += 1) {
    const first = starts[unit] ?? 0;
    for (let row = beforehand.starts[unit] ?? 0; row < (beforehand.starts[unit + 1] ?? 0); row += 1)
      numberOf(beforehand.ids[row] ?? 0, first);
    for (let at = sightings.starts[unit] ?? 0; at < (sightings.starts[unit + 1] ?? 0); at += 1) {
      for (const target of texts[sightings.texts[at] ?? 0]?.target.ids ?? NONE) {
        cells[cell] = numberOf(target, first);
        cell += 1;
      }
    }
    starts[unit + 1] = size;
  }
  const source = new Int32Array(size);
  const known = new Float32Array(size);
  for (let unit = 0; unit < sourceSize; unit += 1) {
    const first = starts[unit] ?? 0;
    source.fill(unit, first, starts[unit + 1]);
    const row = beforehand.starts[unit] ?? 0;
    known.set(beforehand.values.subarray(row, beforehand.starts[unit + 1]), first);
  }
  return { source, target: targets.slice(0, size), known, cells, ...sightings, ...slotsOf(texts) };
}

const FEWEST = 1 << 12;
const NONE = new Int32Array(0);

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

/** In which texts each unit of the source stands, by units. */
function sightingsIn(
  texts: readonly LearntPair[],
  sourceSize: number,
): Pick<UnitPairs, "texts" | "weights"> & { readonly starts: Int32Array } {
  const starts = new Int32Array(sourceSize + 1);
  for (const { source } of texts) for (const id of source.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < sourceSize; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const found = new Int32Array(starts[sourceSize] ?? 0);
  const weights = new Float32Array(found.length);
  for (const [number, { source }] of texts.entries()) {
    for (const [at, id] of source.ids.entries()) {
      const place = next[id] ?? 0;
      next[id] = place + 1;
      found[place] = number;
      weights[place] = source.weights[at] ?? 0;
    }
  }
  return { starts, texts: found, weights };
}

/** The units of all texts of the target in a row. */
function slotsOf(texts: readonly LearntPair[]): Pick<UnitPairs, "slots" | "slotWeights" | "sureness"> {
  const slots = new Int32Array(texts.length + 1);
  for (const [at, { target }] of texts.entries()) slots[at + 1] = (slots[at] ?? 0) + target.ids.length;
  const slotWeights = new Float32Array(slots[texts.length] ?? 0);
  for (const [at, { target }] of texts.entries()) slotWeights.set(target.weights, slots[at]);
  return { slots, slotWeights, sureness: Float32Array.from(texts, ({ weight }) => weight) };
}
