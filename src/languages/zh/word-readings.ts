import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { simplifyText } from "../../text/fold.js";
import { wordList } from "../word-lists.js";
import { type CharacterReading, readingsOf } from "./pinyin.js";
import { LEVEL_CHARACTERS } from "./place-levels.js";
import { loadWords } from "./words.js";

/** A Chinese character of a text, how it is read there, and the word that it stands in. */
export interface WordReading extends CharacterReading {
  /** Number of the word in the text, from 0. */
  readonly word: number;
}

/** The reading of each Chinese character of a text with its word; a place and its level are one word: 都匀市. */
export function readingsByWord(text: string): WordReading[] {
  const words = namesAsWords(simplifyText(text));
  let word = 0;
  return readingsOf(text).map((reading) => {
    while (word < words.length - 1 && (words[word]?.end ?? 0) <= reading.start) word += 1;
    return { ...reading, word };
  });
}

function namesAsWords(text: string): Span[] {
  const cut = loadWords().cut(text);
  const words: Span[] = [];
  for (let at = 0; at < cut.length; ) {
    const { start, end } = cut[at] ?? { start: 0, end: 0 };
    const last = lastOfName(text, cut, at);
    words.push({ start, end: cut[last]?.end ?? end });
    at = last + 1;
  }
  return words;
}

const MOST_WORDS = 6; // of a division's name

/** The index of the last word of the division's name, or of the place with its level, that begins with a word; else the word's own. */
function lastOfName(text: string, cut: readonly Span[], at: number): number {
  const start = cut[at]?.start ?? 0;
  for (let last = Math.min(cut.length - 1, at + MOST_WORDS - 1); last > at; last -= 1)
    if (divisions().has(text.slice(start, cut[last]?.end))) return last;
  const next = cut[at + 1];
  const isPlace = loadWords().partOf(text.slice(start, cut[at]?.end)) === "place";
  const isLevel =
    next !== undefined && next.end - next.start === 1 && LEVEL_CHARACTERS.includes(text.charAt(next.start));
  return isPlace && isLevel ? at + 1 : at;
}

const divisions = once(
  (): ReadonlySet<string> =>
    new Set([...wordList("place-divisions"), ...wordList("place-taiwan-divisions")].map(simplifyText)),
);
