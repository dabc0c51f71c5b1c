import { foldWord } from "../../languages/inflection.js";
import { syllablesOf } from "../../languages/zh/pinyin.js";
import { isHan } from "../../text/punctuation.js";

/** Finds in a Chinese text the names that a translation spells in pinyin: what it gives are the words of the translation, folded. */
export type FindNames = (text: string) => Iterable<string>;

/**
 * Finds names that stand in Latin sentences with a capital and are read in Chinese ones: 少平 where the translation has `Shaoping`. A word
 * that the translation writes small too is no name.
 */
export function nameFinder(sentences: Iterable<string>): FindNames {
  const names = namesIn(sentences);
  const beginnings = new Set<string>();
  for (const name of names) for (let end = 1; end <= name.length; end += 1) beginnings.add(name.slice(0, end));
  return function* find(text) {
    for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) yield* from(text, at, "", 0);
  };

  function* from(text: string, at: number, before: string, count: number): Generator<string> {
    if (count === MOST || !isHan(text.charCodeAt(at))) return;
    for (const syllable of readingsOf(text.charAt(at))) {
      const spelled = before + syllable;
      if (!beginnings.has(spelled)) continue;
      if (names.has(spelled)) yield spelled;
      yield* from(text, at + 1, spelled, count + 1);
    }
  }
}

const MOST = 4; // syllables of a name: Tongchuanshi

/** Each reading once, without tones and dots: 吕 is `lu`. */
const readingsOf = (character: string): ReadonlySet<string> => new Set(syllablesOf(character).map(foldWord));

function namesIn(sentences: Iterable<string>): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(LATIN_WORD)) (CAPITAL.test(word) ? capital : small).add(foldWord(word));
  }
  return new Set(Array.from(capital).filter((word) => word.length > 1 && !small.has(word)));
}

const LATIN_WORD = /\p{Script=Latin}+/gu;
const CAPITAL = /^\p{Lu}/u;
