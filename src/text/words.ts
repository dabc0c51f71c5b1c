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
 * The dictionary of segmentit, loaded when first asked for (0.3 s, 90 MB). The only door to that package: its segmenter is never
 * called, for it takes exponential time on text without punctuation.
 */
export function loadWords(): Words {
  words ??= wordsOf(readTable());
  return words;
}

function wordsOf(table: object): Words {
  const has = (word: string): boolean => Object.hasOwn(table, word);
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

interface Segmentit {
  readonly Segment: new () => SegmentitSegment;
  readonly useDefault: (segment: SegmentitSegment) => SegmentitSegment;
}

interface SegmentitSegment {
  getDict(name: "TABLE"): object;
}

function readTable(): object {
  const { Segment, useDefault }: Segmentit = require("segmentit");
  return useDefault(new Segment()).getDict("TABLE");
}
