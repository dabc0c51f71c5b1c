import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What we ask of a dictionary of Chinese words. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Length of the longest word of up to four characters across the border between two texts, or 0: 医|务人员 is 4, 玉|麦 is 0. */
  readonly crossing: (left: string, right: string) => number;
}

let words: Words | undefined;

/**
 * The dictionary of segmentit, loaded when first asked for. The only door to that package: its segmenter is never
 * called, for it takes exponential time on text without punctuation.
 */
export function loadWords(): Words {
  words ??= wordsOf(readDictionary());
  return words;
}

function wordsOf(dictionary: ReadonlySet<string>): Words {
  const has = (word: string): boolean => dictionary.has(word);
  return { has, crossing: (left, right) => longestAcross(left, right, has) };
}

function longestAcross(left: string, right: string, has: Words["has"]): number {
  for (let length = LONGEST; length > 1; length -= 1) {
    for (let before = Math.max(1, length - right.length); before < length && before <= left.length; before += 1) {
      if (has(left.slice(-before) + right.slice(0, length - before))) return length;
    }
  }
  return 0;
}

const LONGEST = 4;

/** The package as far as we use it: dictionaries of lines `word|part of speech|frequency`. */
interface Segmentit {
  readonly dicts: readonly string[];
}

/** The words of two to four characters, read from the package's own lists: a quarter of the time its loader takes. */
function readDictionary(): Set<string> {
  const { dicts }: Segmentit = require("segmentit");
  const found = new Set<string>();
  for (const list of dicts) {
    for (let start = 0; start < list.length; ) {
      const bar = list.indexOf("|", start);
      if (bar < 0) break;
      if (bar - start >= 2 && bar - start <= LONGEST) found.add(list.slice(start, bar));
      const end = list.indexOf("\n", bar);
      start = end < 0 ? list.length : end + 1;
    }
  }
  return found;
}
