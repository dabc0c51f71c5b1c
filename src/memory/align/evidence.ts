import type { Band } from "./band.js";
import type { Lexicon } from "./learn.js";
import type { Translations } from "./translations.js";
import { type Postings, postingsOf, type UnitTable } from "./unit-table.js";

/** What is known of the units of one side. */
export interface UnitFacts {
  /** How often a unit stands in a text of this kind, as a share of all. */
  readonly frequency: Float64Array;
  /** How often nothing on the other side answers the unit though the texts translate each other; 1 where nothing is known of it. */
  readonly unanswered: Float64Array;
}

/** One side of the evidence: for every unit of a sentence, how well each sentence of the other side within reach answers it. */
export interface Answers {
  /** Sentences of the other side that are within reach of each sentence: the first, and one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where the answers of each sentence begin; those of a unit stand together, one a sentence within reach. */
  readonly starts: Int32Array;
  readonly values: Float32Array;
  /** Numbers of the units that anything is known of, sentence by sentence. */
  readonly unitStarts: Int32Array;
  readonly units: Int32Array;
  readonly weights: Float32Array;
}

/** Where the sentences of the source and of the target reach in a band. */
export function reachOf(
  { low, high }: Band,
  targetSize: number,
): {
  readonly ofSource: readonly [Int32Array, Int32Array];
  readonly ofTarget: readonly [Int32Array, Int32Array];
} {
  const rows = low.length - 1;
  const [from, to] = [new Int32Array(rows), new Int32Array(rows)];
  const [first, last] = [new Int32Array(targetSize).fill(rows), new Int32Array(targetSize)];
  for (let row = 0; row < rows; row += 1) {
    from[row] = low[row] ?? 0;
    to[row] = Math.min(targetSize, high[row + 1] ?? 0);
    for (let column = from[row] ?? 0; column < (to[row] ?? 0); column += 1) {
      first[column] = Math.min(first[column] ?? 0, row);
      last[column] = Math.max(last[column] ?? 0, row + 1);
    }
  }
  return { ofSource: [from, to], ofTarget: [first, last] };
}

/** How the other side answers each unit of a side, within reach. `rows` has by a unit of this side what translates it. */
export function answersOf(
  own: UnitTable,
  other: UnitTable,
  otherSize: number,
  rows: Translations,
  [from, to]: readonly [Int32Array, Int32Array],
): Answers {
  const postings = postingsOf(other, otherSize);
  const starts = new Int32Array(own.size + 1);
  const unitStarts = new Int32Array(own.size + 1);
  const units: number[] = [];
  const weights: number[] = [];
  for (let sentence = 0; sentence < own.size; sentence += 1) {
    for (let at = own.starts[sentence] ?? 0; at < (own.starts[sentence + 1] ?? 0); at += 1) {
      const id = own.ids[at] ?? 0;
      if (rows.starts[id] === rows.starts[id + 1]) continue;
      units.push(id);
      weights.push(own.weights[at] ?? 0);
    }
    unitStarts[sentence + 1] = units.length;
    const known = units.length - (unitStarts[sentence] ?? 0);
    const reach = Math.max(0, (to[sentence] ?? 0) - (from[sentence] ?? 0));
    starts[sentence + 1] = (starts[sentence] ?? 0) + known * reach;
  }
  const values = new Float32Array(starts[own.size] ?? 0);
  const answers = {
    from,
    to,
    starts,
    values,
    unitStarts,
    units: Int32Array.from(units),
    weights: Float32Array.from(weights),
  };
  for (let sentence = 0; sentence < own.size; sentence += 1) fill(answers, sentence, rows, postings);
  return answers;
}

function fill(
  { from, to, starts, values, unitStarts, units }: Answers,
  sentence: number,
  rows: Translations,
  postings: Postings,
): void {
  const [first, last] = [from[sentence] ?? 0, to[sentence] ?? 0];
  let at = starts[sentence] ?? 0;
  for (let unit = unitStarts[sentence] ?? 0; unit < (unitStarts[sentence + 1] ?? 0); unit += 1) {
    const id = units[unit] ?? 0;
    for (let row = rows.starts[id] ?? 0; row < (rows.starts[id + 1] ?? 0); row += 1) {
      const answer = rows.ids[row] ?? 0;
      const probability = rows.values[row] ?? 0;
      const end = postings.starts[answer + 1] ?? 0;
      for (let place = firstFrom(postings, postings.starts[answer] ?? 0, end, first); place < end; place += 1) {
        const where = postings.sentences[place] ?? 0;
        if (where >= last) break;
        values[at + where - first] = (values[at + where - first] ?? 0) + probability * (postings.weights[place] ?? 0);
      }
    }
    at += last - first;
  }
}

/** The first place of a run of postings whose sentence is not before another. */
function firstFrom({ sentences }: Postings, start: number, end: number, sentence: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How much likelier the units of some sentences are where others translate them than in a text of the same kind: a logarithm. `mass` is
 * the weight of all units of the others.
 */
export function gainOf(
  answers: Answers,
  { frequency, unanswered }: UnitFacts,
  [first, end]: readonly [number, number],
  [otherFirst, otherEnd]: readonly [number, number],
  mass: number,
): number {
  let gain = 0;
  for (let sentence = first; sentence < end; sentence += 1) {
    const from = answers.from[sentence] ?? 0;
    const to = answers.to[sentence] ?? 0;
    const reach = to - from;
    const [start, stop] = [Math.max(from, otherFirst) - from, Math.min(to, otherEnd) - from];
    let at = answers.starts[sentence] ?? 0;
    for (let unit = answers.unitStarts[sentence] ?? 0; unit < (answers.unitStarts[sentence + 1] ?? 0); unit += 1) {
      const id = answers.units[unit] ?? 0;
      let sum = 0;
      for (let place = start; place < stop; place += 1) sum += answers.values[at + place] ?? 0;
      const rest = unanswered[id] ?? 1;
      const ratio = sum === 0 ? 0 : Math.min(MOST, sum / (mass * (frequency[id] ?? 1)));
      gain += (answers.weights[unit] ?? 0) * Math.log((1 - rest) * ratio + rest);
      at += reach;
    }
  }
  return gain;
}

const MOST = 200; // times likelier: no unit decides alone

/** Both sides of the evidence for the places of a band. */
export interface Evidence {
  readonly source: UnitTable;
  readonly target: UnitTable;
  readonly ofSource: Answers;
  readonly ofTarget: Answers;
  readonly sourceFacts: UnitFacts;
  readonly targetFacts: UnitFacts;
}

/** The tables of a document, and how many units the vocabularies hold. */
export interface EvidenceOptions {
  readonly source: UnitTable;
  readonly target: UnitTable;
  readonly sourceFacts: UnitFacts;
  readonly targetFacts: UnitFacts;
  readonly lexicon: Lexicon;
}

/** The evidence of a document for the places of a band. */
export function evidenceIn(band: Band, { lexicon, ...sides }: EvidenceOptions): Evidence {
  const { source, target } = sides;
  const reach = reachOf(band, target.size);
  const [sourceSize, targetSize] = [lexicon.ofSource.starts.length - 1, lexicon.ofTarget.starts.length - 1];
  return {
    ...sides,
    ofSource: answersOf(source, target, targetSize, lexicon.ofSource, reach.ofSource),
    ofTarget: answersOf(target, source, sourceSize, lexicon.ofTarget, reach.ofTarget),
  };
}

/** What the words of a bead say for it: a logarithm, 0 where they say nothing. */
export function wordsSay(
  evidence: Evidence,
  [s, sEnd]: readonly [number, number],
  [t, tEnd]: readonly [number, number],
): number {
  const { source, target, ofSource, ofTarget, sourceFacts, targetFacts } = evidence;
  const forward = gainOf(ofTarget, targetFacts, [t, tEnd], [s, sEnd], massOf(source, s, sEnd));
  const backward = gainOf(ofSource, sourceFacts, [s, sEnd], [t, tEnd], massOf(target, t, tEnd));
  return (forward + backward) / 2;
}

function massOf({ mass }: UnitTable, first: number, end: number): number {
  let sum = OWN_MASS;
  for (let at = first; at < end; at += 1) sum += mass[at] ?? 0;
  return sum;
}

const OWN_MASS = 0.5;
