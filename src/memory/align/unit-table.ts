import type { UnitsOf } from "./units.js";
import type { Vocabulary } from "./vocabulary.js";

/** The units of many sentences in a handful of typed arrays. */
export interface UnitTable {
  readonly size: number;
  /** Where the units of each sentence begin; one more than there are sentences. */
  readonly starts: Int32Array;
  /** Numbers of a vocabulary; a unit that stands twice in a sentence stands here twice. */
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** The weights of each sentence, added up. */
  readonly mass: Float64Array;
}

/** The table of sentences. Each is taken apart when its turn comes: the units of all, as objects, would need ten times the room of the table. */
export function unitTable(sentences: readonly string[], units: UnitsOf, vocabulary: Vocabulary): UnitTable {
  const starts = new Int32Array(sentences.length + 1);
  const mass = new Float64Array(sentences.length);
  const ids: number[] = [];
  const weights: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const { key, weight } of units(sentence)) {
      ids.push(vocabulary.add(key));
      weights.push(weight);
      mass[index] = (mass[index] ?? 0) + weight;
    }
    starts[index + 1] = ids.length;
  }
  return { size: sentences.length, starts, ids: Int32Array.from(ids), weights: Float32Array.from(weights), mass };
}

/** The table of some of its sentences. */
export const partOf = ({ starts, ids, weights, mass }: UnitTable, first: number, end: number): UnitTable => ({
  size: end - first,
  starts: starts.subarray(first, end + 1).map((start) => start - (starts[first] ?? 0)),
  ids: ids.subarray(starts[first], starts[end]),
  weights: weights.subarray(starts[first], starts[end]),
  mass: mass.subarray(first, end),
});

/** The table of some of its sentences, which need not follow each other. */
export function tableOf({ starts, ids, weights, mass }: UnitTable, sentences: readonly number[]): UnitTable {
  const places = sentences.flatMap((at) =>
    Array.from({ length: (starts[at + 1] ?? 0) - (starts[at] ?? 0) }, (_, unit) => (starts[at] ?? 0) + unit),
  );
  const ends = new Int32Array(sentences.length + 1);
  for (const [at, sentence] of sentences.entries())
    ends[at + 1] = (ends[at] ?? 0) + (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
  return {
    size: sentences.length,
    starts: ends,
    ids: Int32Array.from(places, (place) => ids[place] ?? 0),
    weights: Float32Array.from(places, (place) => weights[place] ?? 0),
    mass: Float64Array.from(sentences, (sentence) => mass[sentence] ?? 0),
  };
}

/** The units of some sentences, each once, with their weights added up. */
export interface UnitBag {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** The bag of some sentences of a table. */
export function bagOf({ starts, ids, weights }: UnitTable, first: number, end: number): UnitBag {
  const found = new Map<number, number>();
  for (let at = starts[first] ?? 0; at < (starts[end] ?? 0); at += 1) {
    const id = ids[at] ?? 0;
    found.set(id, (found.get(id) ?? 0) + (weights[at] ?? 0));
  }
  return { ids: Int32Array.from(found.keys()), weights: Float32Array.from(found.values()) };
}

/** How many units some sentences have. */
export const countIn = ({ starts }: UnitTable, first: number, end: number): number =>
  (starts[end] ?? 0) - (starts[first] ?? 0);

/** The sentences in which each unit of a vocabulary stands, ascending; `at` leads to the unit's weight there. */
export interface Postings {
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
  readonly weights: Float32Array;
}

/** Where units stand. */
export function postingsOf(table: UnitTable, vocabularySize: number): Postings {
  const starts = new Int32Array(vocabularySize + 1);
  for (const id of table.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabularySize; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const sentences = new Int32Array(table.ids.length);
  const weights = new Float32Array(table.ids.length);
  for (let sentence = 0; sentence < table.size; sentence += 1) {
    for (let at = table.starts[sentence] ?? 0; at < (table.starts[sentence + 1] ?? 0); at += 1) {
      const id = table.ids[at] ?? 0;
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      sentences[slot] = sentence;
      weights[slot] = table.weights[at] ?? 0;
    }
  }
  return { starts, sentences, weights };
}
