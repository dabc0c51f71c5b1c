import { loadWords } from "../../languages/zh/words.js";
import { type Document, segmentsOf } from "../../model/document.js";
import { type MemoryBand, memoryBands } from "../../model/memory-band.js";
import type { MemoryMatch } from "../../model/memory-match.js";

/** The sentences of a band. */
export interface WeighedBand {
  readonly band: MemoryBand;
  readonly sentences: number;
  /** Characters that are not white space. */
  readonly characters: number;
  readonly words: number;
  /** What share of its characters and words counts. */
  readonly rate: number;
}

/** A job weighed by what memories hold for it. */
export interface Weighed {
  /** Every band, in order; each sentence stands in one. */
  readonly bands: readonly WeighedBand[];
  /** The sums of characters and words, each times the rate of its band, with one decimal. */
  readonly weighted: { readonly characters: number; readonly words: number };
}

/** What share of a sentence counts, by band; an agency's own rates take their place. */
export const memoryRates: Readonly<Record<MemoryBand, number>> = {
  repeats: 0.1,
  101: 0.1,
  100: 0.1,
  99: 0.2,
  "95-98": 0.3,
  "85-94": 0.5,
  "75-84": 0.7,
  "50-74": 1,
  none: 1,
};

/** The least score at which a match puts its sentence into a band. */
export const LEAST_WEIGHED = 50;

/** The least score of each band but the first and the last. */
const least: readonly (readonly [score: number, band: MemoryBand])[] = [
  [101, "101"],
  [100, "100"],
  [99, "99"],
  [95, "95-98"],
  [85, "85-94"],
  [75, "75-84"],
  [LEAST_WEIGHED, "50-74"],
];

/** Weighs a document. `matches` has for the id of a segment what memories hold, the best first. */
export function weigh(
  document: Document,
  matches: ReadonlyMap<string, readonly MemoryMatch[]>,
  rates: Partial<Record<MemoryBand, number>> = {},
): Weighed {
  const { cut } = loadWords();
  const sums = new Map(memoryBands.map((band) => [band, { sentences: 0, characters: 0, words: 0 }]));
  const seen = new Set<string>();
  for (const { segment } of segmentsOf(document)) {
    const { text } = segment.source;
    const sum = sums.get(seen.has(text) ? "repeats" : bandOf(matches.get(segment.id)?.[0]));
    seen.add(text);
    if (sum === undefined) continue;
    sum.sentences += 1;
    sum.characters += text.replace(/\s+/gu, "").length;
    sum.words += cut(text).length;
  }
  const bands = Array.from(sums, ([band, sum]) => ({ band, ...sum, rate: rates[band] ?? memoryRates[band] }));
  const weighted = (unit: "characters" | "words"): number =>
    Math.round(10 * bands.reduce((total, band) => total + band.rate * band[unit], 0)) / 10;
  return { bands, weighted: { characters: weighted("characters"), words: weighted("words") } };
}

const bandOf = (match: MemoryMatch | undefined): MemoryBand =>
  least.find(([score]) => match !== undefined && match.score >= score)?.[1] ?? "none";
