import { createRequire } from "node:module";
import type { Span } from "../../model/span.js";
import { isHan } from "../../text/punctuation.js";

const require = createRequire(import.meta.url);

/** What we ask of a dictionary of Chinese words. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Length of the longest word of up to four characters across the border between two texts, or 0: 医|务人员 is 4, 玉|麦 is 0. */
  readonly crossing: (left: string, right: string) => number;
  /** The words of a text in order: Chinese ones by the likeliest path, runs of Latin letters and digits whole, marks left out. */
  readonly cut: (text: string) => Span[];
  /** What kind of word it is; absent for what the dictionary does not know, or knows without saying. Read when first asked for. */
  readonly partOf: (word: string) => WordPart | undefined;
}

/** Parts of speech as far as they tell what a name can be made of; `function` words join or point. */
export type WordPart =
  | "place"
  | "person"
  | "organisation"
  | "noun"
  | "verb"
  | "adjective"
  | "adverb"
  | "number"
  | "time"
  | "phrase"
  | "function";

let words: Words | undefined;

/**
 * The dictionary of segmentit, loaded when first asked for. The only door to that package: its segmenter is never
 * called, for it takes exponential time on text without punctuation.
 */
export function loadWords(): Words {
  words ??= wordsOf(readDictionary());
  return words;
}

interface Dictionary {
  /** Log-frequency of each word. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How long the words are that begin with two characters, one bit a length, by `slotOf` them: most pairs begin none. */
  readonly lengths: Uint8Array;
}

function wordsOf(dictionary: Dictionary): Words {
  const has = (word: string): boolean => dictionary.frequencies.has(word);
  let parts: ReadonlyMap<string, WordPart> | undefined;
  return {
    has,
    crossing: (left, right) => longestAcross(left, right, has),
    cut: (text) => cut(text, dictionary),
    partOf(word) {
      parts ??= readParts();
      return parts.get(word);
    },
  };
}

const CROSSING = 4; // characters of the longest word looked for across a border

function longestAcross(left: string, right: string, has: Words["has"]): number {
  for (let length = CROSSING; length > 1; length -= 1) {
    for (let before = Math.max(1, length - right.length); before < length && before <= left.length; before += 1) {
      if (has(left.slice(-before) + right.slice(0, length - before))) return length;
    }
  }
  return 0;
}

function cut(text: string, dictionary: Dictionary): Span[] {
  const found: Span[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (isHan(run.charCodeAt(0))) likeliestPath(run, index, dictionary, found);
    else found.push({ start: index, end: index + run.length });
  }
  return found;
}

const RUN = /[\u3400-\u9fff\uf900-\ufaff]+|[A-Za-z0-9\uff10-\uff19]+/gu;
const LONGEST = 8;

/** Unigram model, from right to left: each place's best continuation is known when it is reached. Linear in the run. */
function likeliestPath(run: string, offset: number, { frequencies, lengths }: Dictionary, found: Span[]): void {
  const best = new Float64Array(run.length + 1);
  const length = new Uint8Array(run.length);
  for (let at = run.length - 1; at >= 0; at -= 1) {
    best[at] = (frequencies.get(run.charAt(at)) ?? UNKNOWN) - PER_WORD + (best[at + 1] ?? 0);
    length[at] = 1;
    const sizes = lengths[slotOf(run.charCodeAt(at), run.charCodeAt(at + 1))] ?? 0;
    for (let size = 2; sizes >> (size - 1) > 0 && at + size <= run.length; size += 1) {
      const weight = (sizes >> (size - 1)) & 1 ? frequencies.get(run.slice(at, at + size)) : undefined;
      const total = weight === undefined ? Number.NEGATIVE_INFINITY : weight - PER_WORD + (best[at + size] ?? 0);
      if (total > (best[at] ?? 0)) {
        best[at] = total;
        length[at] = size;
      }
    }
  }
  for (let at = 0; at < run.length; at += length[at] || 1) {
    found.push({ start: offset + at, end: offset + at + (length[at] || 1) });
  }
}

const SLOTS = 1 << 20;

/** Two pairs of characters that share a slot cost a look-up and no more. */
const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e37) + second) & (SLOTS - 1);

const PER_WORD = Math.log(2e7); // the dictionary's frequencies add up to about this
const UNKNOWN = Math.log(200); // a character that is no word of the dictionary

/** The package as far as we use it: dictionaries of lines `word|part of speech|frequency`. */
interface Segmentit {
  readonly dicts: readonly string[];
}

/** The words of up to eight characters, read from the package's own lists: a quarter of the time its loader takes. */
function readDictionary(): Dictionary {
  const frequencies = new Map<string, number>();
  const lengths = new Uint8Array(SLOTS);
  forEachWord((word, list, bar, end) => {
    const frequency = Number(list.slice(list.indexOf("|", bar + 1) + 1, end)) || 1;
    frequencies.set(word, Math.log(frequency + 1));
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    lengths[slot] = (lengths[slot] ?? 0) | (1 << (word.length - 1));
  });
  return { frequencies, lengths };
}

/** Read by itself, for most commands never ask. A word that stands twice is what it is first: the package's main list comes first. */
function readParts(): Map<string, WordPart> {
  const found = new Map<string, WordPart>();
  forEachWord((word, list, bar) => {
    const part = partOfBits(Number(list.slice(bar + 1, list.indexOf("|", bar + 1))) || 0);
    if (part !== undefined && !found.has(word)) found.set(word, part);
  });
  return found;
}

function partOfBits(bits: number): WordPart | undefined {
  return partBits.find(([, mask]) => (bits & mask) !== 0)?.[0];
}

/** The package's `POSTAG`; a word with several bits is the first of these. */
const partBits: readonly (readonly [WordPart, number])[] = [
  ["place", 0x40],
  ["organisation", 0x20],
  ["person", 0x80],
  ["function", 0x1005_2000], // conjunctions, prepositions, pronouns, particles
  ["number", 0x60_0000],
  ["time", 0x4000],
  ["adverb", 0x800_0000],
  ["verb", 0x1000],
  ["noun", 0x10_0008],
  ["adjective", 0x6000_0000],
  ["phrase", 0x180_0000],
];

/** Calls back with each word of up to eight characters, its list, and where its first bar and its line's end stand there. */
function forEachWord(take: (word: string, list: string, bar: number, end: number) => void): void {
  const { dicts }: Segmentit = require("segmentit");
  for (const list of dicts) {
    for (let start = 0; start < list.length; ) {
      const bar = list.indexOf("|", start);
      if (bar < 0) break;
      let end = list.indexOf("\n", bar);
      if (end < 0) end = list.length;
      if (bar > start && bar - start <= LONGEST) take(list.slice(start, bar), list, bar, end);
      start = end + 1;
    }
  }
}
