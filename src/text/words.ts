import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What we ask of a dictionary of Chinese words. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Whether a word of two to four characters stands across the border between two texts: 玉|麦 does not, 医|务人员 does. */
  readonly crosses: (left: string, right: string) => boolean;
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
  return { has, crosses: (left, right) => crossingWords(left, right).some(has) };
}

function crossingWords(left: string, right: string): string[] {
  const found: string[] = [];
  for (let before = 1; before <= Math.min(LONGEST - 1, left.length); before += 1) {
    for (let after = 1; after <= Math.min(LONGEST - before, right.length); after += 1) {
      found.push(left.slice(-before) + right.slice(0, after));
    }
  }
  return found;
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
