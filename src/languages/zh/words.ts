import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { readBuiltFile } from "../../text/built-file.js";
import { isHan } from "../../text/punctuation.js";
import type { WordPart } from "./word-part.js";
import { openWordTable, type WordTable } from "./word-table.js";

/** What we ask of a dictionary of Chinese words. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Length of the longest word of up to four characters across the border between two texts, or 0: 医|务人员 is 4, 玉|麦 is 0. */
  readonly crossing: (left: string, right: string) => number;
  /** The words of a text in order: Chinese ones by the likeliest path, runs of Latin letters and digits whole, marks left out. */
  readonly cut: (text: string) => Span[];
  /** What kind of word it is; absent for what the dictionary does not know, or knows without saying. */
  readonly partOf: (word: string) => WordPart | undefined;
}

/**
 * The dictionary of segmentit, as the build has packed it, loaded when first asked for. Texts are cut by our own reading of its lists, in
 * time linear in the text.
 */
export const loadWords = once((): Words => wordsOf(openWordTable(readBuiltFile("words.bin"))));

function wordsOf(table: WordTable): Words {
  const has = (word: string): boolean => table.find(word, 0, word.length) >= 0;
  return {
    has,
    crossing: (left, right) => longestAcross(left, right, has),
    cut: (text) => cut(text, table),
    partOf: (word) => table.partOf(table.find(word, 0, word.length)),
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

function cut(text: string, table: WordTable): Span[] {
  const found: Span[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (isHan(run.charCodeAt(0))) likeliestPath(run, index, table, found);
    else found.push({ start: index, end: index + run.length });
  }
  return found;
}

const RUN = /[\u3400-\u9fff\uf900-\ufaff]+|[A-Za-z0-9\uff10-\uff19]+/gu;

/** Unigram model, from right to left: each place's best continuation is known when it is reached. Linear in the run. */
function likeliestPath(run: string, offset: number, table: WordTable, found: Span[]): void {
  if (best.length <= run.length) [best, length] = [new Float64Array(2 * run.length), new Uint8Array(2 * run.length)];
  best[run.length] = 0;
  for (let at = run.length - 1; at >= 0; at -= 1) {
    best[at] = weightOf(table, run, at, 1, UNKNOWN) + (best[at + 1] ?? 0);
    length[at] = 1;
    const sizes = table.lengthsAt(run.charCodeAt(at), run.charCodeAt(at + 1));
    for (let size = 2; sizes >> (size - 1) > 0 && at + size <= run.length; size += 1) {
      if (((sizes >> (size - 1)) & 1) === 0) continue;
      const total = weightOf(table, run, at, size, Number.NEGATIVE_INFINITY) + (best[at + size] ?? 0);
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

/** By place of a run, the weight of its best continuation, and the length of the word that this begins with. Every run has the same room. */
let [best, length] = [new Float64Array(1 << 10), new Uint8Array(1 << 10)];

/** The log-probability of the word at a place; of what is no word, that of `unknown`. */
function weightOf(table: WordTable, run: string, at: number, size: number, unknown: number): number {
  const index = table.find(run, at, size);
  return (index < 0 ? unknown : Math.log(table.frequencyOf(index) + 1)) - PER_WORD;
}

const PER_WORD = Math.log(2e7); // the dictionary's frequencies add up to about this
const UNKNOWN = Math.log(200); // a character that is no word of the dictionary
