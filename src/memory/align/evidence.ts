import type { Band } from "./band.js";
import type { Lexicon, WeighedUnit } from "./learn.js";
import type { Translations } from "./translations.js";
import { type Postings, postingsOf, type UnitTable } from "./unit-table.js";

/** One side of the evidence: for each of its sentences and each sentence of the other side within reach, the units that this one answers. */
export interface Answers {
  /** The first sentence of the other side that is within reach of each sentence. */
  readonly from: Int32Array;
  /** Of each sentence the number of its first cell; a cell is a sentence of the other side within reach. */
  readonly cells: Int32Array;
  /** Where the answers of each cell begin. */
  readonly starts: Int32Array;
  /** Units by their number among those of the sentence of which anything is known. */
  readonly units: Uint16Array;
  /** How much likelier a unit is where the other sentence stands alone, times the weight of that sentence. */
  readonly values: Float32Array;
  /** Where the weights of each sentence's units begin, and the weights. */
  readonly unitStarts: Int32Array;
  readonly weights: Float32Array;
  /** What the units of each sentence come to where nothing answers them. */
  readonly unanswered: Float64Array;
  /** Room in which the answers of several sentences are added up, and the units that have any. */
  readonly sums: Float64Array;
  readonly touched: Uint16Array;
}

/** Where the sentences of the source and of the target reach in a band. */
function reachOf(
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

/** What a side is laid beside the other with. */
interface AnswersOptions {
  readonly own: UnitTable;
  readonly other: UnitTable;
  /** By a unit of this side what translates it. */
  readonly rows: Translations;
  /** Units in the vocabulary of the other side. */
  readonly otherSize: number;
  /** The share of each unit in texts of this kind. */
  readonly frequency: Float64Array;
  readonly reach: readonly [Int32Array, Int32Array];
}

/** How the other side answers each unit of a side, within reach. */
function answersOf({ own, other, rows, otherSize, frequency, reach: [from, to] }: AnswersOptions): Answers {
  const postings = postingsOf(other, otherSize);
  const cells = new Int32Array(own.size + 1);
  for (let at = 0; at < own.size; at += 1)
    cells[at + 1] = (cells[at] ?? 0) + Math.max(0, (to[at] ?? 0) - (from[at] ?? 0));
  const starts = new Int32Array((cells[own.size] ?? 0) + 1);
  const unitStarts = new Int32Array(own.size + 1);
  const unanswered = new Float64Array(own.size);
  const found = { units: [] as number[], values: [] as number[], weights: [] as number[] };
  for (let sentence = 0; sentence < own.size; sentence += 1) {
    const [first, last] = [from[sentence] ?? 0, to[sentence] ?? 0];
    const known = knownUnits(own, sentence, rows);
    const answers = known.map(({ id }) => answersTo(id, rows, postings, first, last, 1 / (frequency[id] ?? 1)));
    for (let cell = 0; cell < last - first; cell += 1) {
      for (let unit = 0; unit < answers.length; unit += 1) {
        const value = answers[unit]?.[cell] ?? 0;
        if (value === 0) continue;
        found.units.push(unit);
        found.values.push(value);
      }
      starts[(cells[sentence] ?? 0) + cell + 1] = found.units.length;
    }
    for (const { weight } of known) found.weights.push(weight);
    unitStarts[sentence + 1] = found.weights.length;
    unanswered[sentence] = known.reduce((sum, { weight }) => sum + weight, 0) * LOG_UNANSWERED;
  }
  const most = unitStarts.reduce((widest, start, at) => Math.max(widest, start - (unitStarts[at - 1] ?? 0)), 0);
  return {
    ...{ from, cells, starts, unitStarts, unanswered },
    units: Uint16Array.from(found.units),
    values: Float32Array.from(found.values),
    weights: Float32Array.from(found.weights),
    sums: new Float64Array(most),
    touched: new Uint16Array(most),
  };
}

const UNANSWERED = 0.4; // of units that nothing answers though the texts translate each other
const LOG_UNANSWERED = Math.log(UNANSWERED);
const MOST_UNITS = 2000; // of a sentence: a longer one is told well enough by its beginning

/** The units of a sentence of which any translation is known. */
function knownUnits({ starts, ids, weights }: UnitTable, sentence: number, rows: Translations): WeighedUnit[] {
  const known: WeighedUnit[] = [];
  for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0) && known.length < MOST_UNITS; at += 1) {
    const id = ids[at] ?? 0;
    if (rows.starts[id] !== rows.starts[id + 1]) known.push({ id, weight: weights[at] ?? 0 });
  }
  return known;
}

/** How well each sentence within reach answers a unit. */
function answersTo(
  id: number,
  rows: Translations,
  postings: Postings,
  first: number,
  last: number,
  factor: number,
): Float32Array {
  const values = new Float32Array(Math.max(0, last - first));
  for (let row = rows.starts[id] ?? 0; row < (rows.starts[id + 1] ?? 0); row += 1) {
    const answer = rows.ids[row] ?? 0;
    const share = (rows.values[row] ?? 0) * factor;
    const end = postings.starts[answer + 1] ?? 0;
    for (let place = firstFrom(postings, postings.starts[answer] ?? 0, end, first); place < end; place += 1) {
      const where = postings.sentences[place] ?? 0;
      if (where >= last) break;
      values[where - first] = (values[where - first] ?? 0) + share * (postings.weights[place] ?? 0);
    }
  }
  return values;
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
function gainOf(
  answers: Answers,
  [first, end]: readonly [number, number],
  [otherFirst, otherEnd]: readonly [number, number],
  mass: number,
): number {
  let gain = 0;
  for (let sentence = first; sentence < end; sentence += 1) {
    const count = addUp(answers, sentence, otherFirst, otherEnd);
    const weights = answers.unitStarts[sentence] ?? 0;
    gain += answers.unanswered[sentence] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const unit = answers.touched[at] ?? 0;
      const ratio = Math.min(MOST, (answers.sums[unit] ?? 0) / mass);
      answers.sums[unit] = 0;
      gain += (answers.weights[weights + unit] ?? 0) * Math.log1p(((1 - UNANSWERED) / UNANSWERED) * ratio);
    }
  }
  return gain;
}

/** Adds up what some sentences answer of one, and says how many of its units they answer. */
function addUp(
  { from, cells, starts, units, values, sums, touched }: Answers,
  sentence: number,
  otherFirst: number,
  otherEnd: number,
): number {
  const base = cells[sentence] ?? 0;
  const reach = (cells[sentence + 1] ?? 0) - base;
  const start = Math.max(0, otherFirst - (from[sentence] ?? 0));
  const stop = Math.min(reach, otherEnd - (from[sentence] ?? 0));
  if (stop <= start) return 0;
  let count = 0;
  for (let at = starts[base + start] ?? 0; at < (starts[base + stop] ?? 0); at += 1) {
    const unit = units[at] ?? 0;
    if (sums[unit] === 0) {
      touched[count] = unit;
      count += 1;
    }
    sums[unit] = (sums[unit] ?? 0) + (values[at] ?? 0);
  }
  return count;
}

const MOST = 200; // times likelier: no unit decides alone

/** Both sides of the evidence for the places of a band. */
export interface Evidence {
  readonly source: UnitTable;
  readonly target: UnitTable;
  readonly ofSource: Answers;
  readonly ofTarget: Answers;
}

/** The tables of a document, and how usual the units of both sides are. */
export interface EvidenceOptions {
  readonly source: UnitTable;
  readonly target: UnitTable;
  readonly sourceFrequency: Float64Array;
  readonly targetFrequency: Float64Array;
  readonly lexicon: Lexicon;
}

/** The evidence of a document for the places of a band. */
export function evidenceIn(band: Band, options: EvidenceOptions): Evidence {
  const { source, target, lexicon, sourceFrequency, targetFrequency } = options;
  const reach = reachOf(band, target.size);
  return {
    source,
    target,
    ofSource: answersOf({
      own: source,
      other: target,
      rows: lexicon.ofSource,
      otherSize: targetFrequency.length,
      frequency: sourceFrequency,
      reach: reach.ofSource,
    }),
    ofTarget: answersOf({
      own: target,
      other: source,
      rows: lexicon.ofTarget,
      otherSize: sourceFrequency.length,
      frequency: targetFrequency,
      reach: reach.ofTarget,
    }),
  };
}

/** What the words of a bead say for it: a logarithm, 0 where they say nothing. */
export function wordsSay(
  evidence: Evidence,
  [s, sEnd]: readonly [number, number],
  [t, tEnd]: readonly [number, number],
): number {
  const { source, target, ofSource, ofTarget } = evidence;
  const forward = gainOf(ofTarget, [t, tEnd], [s, sEnd], massOf(source, s, sEnd));
  const backward = gainOf(ofSource, [s, sEnd], [t, tEnd], massOf(target, t, tEnd));
  return (forward + backward) / 2;
}

function massOf({ mass }: UnitTable, first: number, end: number): number {
  let sum = OWN_MASS;
  for (let at = first; at < end; at += 1) sum += mass[at] ?? 0;
  return sum;
}

const OWN_MASS = 0.5;
