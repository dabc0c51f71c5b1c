import type { Band } from "./band.js";
import type { Lexicon } from "./learn.js";
import { shapes } from "./shapes.js";
import type { Translations } from "./translations.js";
import { type Postings, postingsOf, type UnitBag, type UnitTable } from "./unit-table.js";

/**
 * What the units of each sentence of a side say for the sentences of the other side within reach: logarithms. Each sentence has a row of cells,
 * one for each sentence within reach; a cell holds what is said for that sentence alone, for it with the one before it, and so on.
 */
export interface Gains {
  /** The first sentence of the other side that is within reach of each sentence. */
  readonly from: Int32Array;
  /** The number of the first cell of each sentence; one more than there are sentences. */
  readonly cells: Int32Array;
  readonly values: Float32Array;
}

/** Both sides of the evidence for the places of a band. */
export interface Evidence {
  readonly ofSource: Gains;
  readonly ofTarget: Gains;
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
    ofSource: gainsOf({
      own: source,
      other: target,
      rows: lexicon.ofSource,
      otherSize: targetFrequency.length,
      frequency: sourceFrequency,
      reach: reach.ofSource,
    }),
    ofTarget: gainsOf({
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
export const wordsSay = (
  { ofSource, ofTarget }: Evidence,
  [s, sEnd]: readonly [number, number],
  [t, tEnd]: readonly [number, number],
): number => (gainIn(ofTarget, t, tEnd, s, sEnd) + gainIn(ofSource, s, sEnd, t, tEnd)) / 2;

function gainIn(
  { from, cells, values }: Gains,
  first: number,
  end: number,
  otherFirst: number,
  otherEnd: number,
): number {
  let gain = 0;
  for (let at = first; at < end; at += 1) {
    const cell = (cells[at] ?? 0) + otherEnd - 1 - (from[at] ?? 0);
    gain += values[cell * LONGEST + otherEnd - otherFirst - 1] ?? 0;
  }
  return gain;
}

/** The most sentences of one side that a bead holds. */
const LONGEST = Math.max(...shapes.flatMap(({ source, target }) => [source, target]));

/** The sentences of the other side, from the first to the one after the last, that each sentence may share a bead with. */
type Reach = readonly [from: Int32Array, to: Int32Array];

/** Where the sentences of the source and of the target reach in a band: all beads that begin and end in it hold no others. */
function reachOf({ low, high }: Band, targetSize: number): { readonly ofSource: Reach; readonly ofTarget: Reach } {
  const rows = low.length - 1;
  const [from, to] = [new Int32Array(rows), new Int32Array(rows)];
  const [first, last] = [new Int32Array(targetSize).fill(rows), new Int32Array(targetSize)];
  for (let row = 0; row < rows; row += 1) {
    from[row] = Math.max(0, (low[row] ?? 0) - LONGEST);
    to[row] = Math.min(targetSize, (high[row + 1] ?? 0) + LONGEST);
    for (let column = from[row] ?? 0; column < (to[row] ?? 0); column += 1) {
      first[column] = Math.min(first[column] ?? 0, row);
      last[column] = Math.max(last[column] ?? 0, row + 1);
    }
  }
  return { ofSource: [from, to], ofTarget: [first, last] };
}

/** What a side is laid beside the other with. */
interface GainsOptions {
  readonly own: UnitTable;
  readonly other: UnitTable;
  /** By a unit of this side what translates it. */
  readonly rows: Translations;
  /** Units in the vocabulary of the other side. */
  readonly otherSize: number;
  /** The share of each unit in texts of this kind. */
  readonly frequency: Float64Array;
  readonly reach: Reach;
}

/** What the units of a sentence are looked up in. */
interface Laid extends Pick<GainsOptions, "rows" | "frequency"> {
  /** Where the units of the other side stand. */
  readonly postings: Postings;
}

/** What each sentence of a side says for those within reach. */
function gainsOf({ own, other, rows, otherSize, frequency, reach: [from, to] }: GainsOptions): Gains {
  const cells = new Int32Array(own.size + 1);
  for (let at = 0; at < own.size; at += 1)
    cells[at + 1] = (cells[at] ?? 0) + Math.max(0, (to[at] ?? 0) - (from[at] ?? 0));
  const values = new Float32Array((cells[own.size] ?? 0) * LONGEST);
  const postings = postingsOf(other, otherSize);
  let room = new Float32Array(0);
  for (let sentence = 0; sentence < own.size; sentence += 1) {
    const known = knownUnits(own, sentence, rows);
    const width = known.ids.length;
    const [first, end] = [from[sentence] ?? 0, to[sentence] ?? 0];
    const wanted = (BLOCK + LONGEST - 1) * width;
    if (room.length < wanted) room = new Float32Array(wanted);
    for (let block = first; block < end; block += BLOCK) {
      const reach: Stretch = { first: Math.max(first, block - LONGEST + 1), end: Math.min(end, block + BLOCK) };
      const answers = room.fill(0, 0, (reach.end - reach.first) * width);
      putAnswers(answers, reach, known, { rows, frequency, postings });
      const start = ((cells[sentence] ?? 0) + block - first) * LONGEST;
      sayGains(values, start, { answers, weights: known.weights, mass: other.mass, reach, block });
    }
  }
  return { from, cells, values };
}

const UNANSWERED = 0.4; // of units that nothing answers though the texts translate each other
const LOG_UNANSWERED = Math.log(UNANSWERED);
const MOST_UNITS = 2000; // of a sentence: a longer one is told well enough by its beginning
const BLOCK = 256; // sentences within reach that are looked at in one go, so that little room is needed

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The units of a sentence of which any translation is known; those of one weight stand together. */
function knownUnits({ starts, ids, weights }: UnitTable, sentence: number, rows: Translations): UnitBag {
  const known: number[] = [];
  for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0) && known.length < MOST_UNITS; at += 1) {
    const id = ids[at] ?? 0;
    if (rows.starts[id] !== rows.starts[id + 1]) known.push(at);
  }
  known.sort((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0));
  return {
    ids: Int32Array.from(known, (at) => ids[at] ?? 0),
    weights: Float32Array.from(known, (at) => weights[at] ?? 0),
  };
}

/** Puts in, sentence after sentence of a stretch, how well each answers each unit: how much likelier it is there, times the sentence's weight. */
function putAnswers(
  answers: Float32Array,
  { first, end }: Stretch,
  { ids }: UnitBag,
  { rows, frequency, postings: { starts, sentences, weights } }: Laid,
): void {
  for (const [unit, id] of ids.entries()) {
    const factor = 1 / (frequency[id] ?? 1);
    for (let row = rows.starts[id] ?? 0; row < (rows.starts[id + 1] ?? 0); row += 1) {
      const answer = rows.ids[row] ?? 0;
      const share = (rows.values[row] ?? 0) * factor;
      const last = starts[answer + 1] ?? 0;
      for (let place = firstFrom(sentences, starts[answer] ?? 0, last, first); place < last; place += 1) {
        const where = sentences[place] ?? 0;
        if (where >= end) break;
        const cell = (where - first) * ids.length + unit;
        answers[cell] = (answers[cell] ?? 0) + share * (weights[place] ?? 0);
      }
    }
  }
}

/** The first place of a run of ascending sentences that is not before another. */
function firstFrom(sentences: Int32Array, start: number, end: number, sentence: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Answered {
  /** How well each sentence of the reach answers each unit, sentence after sentence. */
  readonly answers: Float32Array;
  /** The weights of the units. */
  readonly weights: Float32Array;
  /** The weight of all units of each sentence of the other side. */
  readonly mass: Float64Array;
  readonly reach: Stretch;
  /** The first sentence that is spoken of; those before it in the reach only join it. */
  readonly block: number;
}

/**
 * How much likelier units are where some sentences translate them than in a text of the same kind, for each last sentence and each number of
 * sentences. The ratios of units of one weight are multiplied before the logarithm is taken, which would take most of the time.
 */
function sayGains(
  values: Float32Array,
  start: number,
  { answers, weights, mass, reach: { first, end }, block }: Answered,
): void {
  const width = weights.length;
  const unanswered = weights.reduce((sum, weight) => sum + weight, 0) * LOG_UNANSWERED;
  const sums = new Float64Array(width);
  for (let last = block; last < end; last += 1) {
    sums.fill(0);
    let total = OWN_MASS;
    for (let count = 1; count <= LONGEST && last - count + 1 >= first; count += 1) {
      const sentence = last - count + 1;
      const row = (sentence - first) * width;
      total += mass[sentence] ?? 0;
      let [gain, ratios, weight] = [unanswered, 1, weights[0] ?? 0];
      for (let unit = 0; unit < width; unit += 1) {
        if (weights[unit] !== weight || ratios > LARGE) {
          gain += weight * Math.log(ratios);
          ratios = 1;
          weight = weights[unit] ?? 0;
        }
        const sum = (sums[unit] ?? 0) + (answers[row + unit] ?? 0);
        sums[unit] = sum;
        ratios *= 1 + ODDS * Math.min(MOST, sum / total);
      }
      values[start + (last - block) * LONGEST + count - 1] = gain + weight * Math.log(ratios);
    }
  }
}

const ODDS = (1 - UNANSWERED) / UNANSWERED;
const OWN_MASS = 0.5;
const MOST = 200; // times likelier: no unit decides alone
const LARGE = 1e300; // of a product that a factor more does not yet make infinite
