import { type Language, languageOf } from "../../languages/index.js";
import { foldWord, WORD } from "../../languages/inflection.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import { loadWords } from "../../languages/zh/words.js";
import { simplifyText } from "../../text/fold.js";
import { isHan } from "../../text/punctuation.js";
import type { FindNames } from "./romanised-names.js";

/** What a sentence is compared by: a word, a character, a value, a mark. */
export interface EvidenceUnit {
  /** What it is told by: a word's form, `#12` for a value, `@nba` for Latin letters in Chinese, `“` for a mark. */
  readonly key: string;
  /** How much it says, from 0 to 1. */
  readonly weight: number;
}

/** Finds words of a dictionary in a text: the longest one that begins at an offset, or 0. */
export type LongestWord = (text: string, start: number) => number;

/** The units of a sentence. */
export type UnitsOf = (sentence: string) => EvidenceUnit[];

/** What is looked for in Chinese sentences besides the words that we know. */
export interface Finders {
  /** The words of a dictionary that the user has given. */
  readonly longest?: LongestWord;
  /** Names that the translation spells in pinyin. */
  readonly names?: FindNames;
}

/** Whether texts of a language are read as Chinese: cut into words by our dictionary. */
export const isChinese = (tag: string): boolean => languageOf(tag).script.startsWith("Han");

/** How sentences of a language fall into units. */
export function unitsIn(tag: string, { longest = () => 0, names = () => [] }: Finders = {}): UnitsOf {
  const language = languageOf(tag);
  const wordsOf = isChinese(tag) ? chineseWords(longest, names) : partedWords(language);
  return (sentence) => [...wordsOf(sentence), ...valuesOf(sentence, language), ...marksOf(sentence)];
}

function chineseWords(longest: LongestWord, names: FindNames): UnitsOf {
  return (sentence) => {
    const text = simplifyText(sentence);
    const units: EvidenceUnit[] = [];
    for (const { start, end } of loadWords().cut(text)) {
      const word = text.slice(start, end);
      if (!isHan(word.charCodeAt(0))) {
        if (!FIGURES.test(word)) units.push({ key: latinKey(word), weight: 1 });
        continue;
      }
      units.push({ key: word, weight: PARTICLES.has(word) ? SLIGHT : 1 });
      if (word.length > 1) for (const character of word) units.push({ key: character, weight: PART });
    }
    for (let at = 0; at < text.length; at += 1) {
      const length = longest(text, at);
      if (length > 1) units.push({ key: text.slice(at, at + length), weight: 1 });
      if (length > 1) at += length - 1;
    }
    for (const name of names(text)) units.push({ key: nameKey(name), weight: 1 });
    return units;
  };
}

/** The key of Latin letters in a Chinese text. */
export const latinKey = (word: string): string => `@${foldWord(word)}`;

/** The key of a name that a Chinese text holds and its translation spells. */
export const nameKey = (name: string): string => `~${name}`;

const SLIGHT = 0.2; // what joins words says little
const PART = 0.3; // a character says less than the word that it stands in
const PARTICLES: ReadonlySet<string> = new Set(
  "的了着过之地得也就都而且与和及以于被把将所个这那其则等呢吗吧啊呀嘛".split(""),
);
const FIGURES = /^[0-9０-９]+$/u;

function partedWords({ inflection }: Language): UnitsOf {
  const tokens = inflection ?? { tokenize: plainTokens, isFunctionWord: () => false };
  return (sentence) =>
    tokens.tokenize(sentence).flatMap(({ word, form }) => {
      if (FIGURES.test(word)) return [];
      return [{ key: form, weight: tokens.isFunctionWord(word) || JOINING.has(word) ? SLIGHT : 1 }];
    });
}

const JOINING: ReadonlySet<string> = new Set(
  "as that this it its is are was were be been has have had which who whom whose will would shall s t than then so such these those there".split(
    " ",
  ),
);

function plainTokens(text: string): { word: string; form: string }[] {
  return Array.from(text.matchAll(WORD), ([found]) => {
    const word = foldWord(found);
    return { word, form: word };
  });
}

function valuesOf(sentence: string, { quantities }: Language): EvidenceUnit[] {
  return quantities
    .read(sentence)
    .map((quantity) => ({ key: valueKey(quantity), weight: quantity.claim === "maybe" ? 0.5 : 1 }));
}

function valueKey({ readings, code }: Quantity): string {
  const [first] = readings;
  if (first === undefined) return `#${code ?? ""}`;
  return first.kind === "month" ? `#month${first.value}` : `#${first.value}`;
}

function marksOf(sentence: string): EvidenceUnit[] {
  const units: EvidenceUnit[] = [];
  for (const [key, mark] of MARKS) if (mark.test(sentence)) units.push({ key, weight: 1 });
  return units;
}

/** Marks that translations keep, in the forms of both. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ["?", /[?？]/u],
  ["!", /[!！]/u],
  ["“", /^\s*["“「『]/u],
  ["”", /["”」』]\s*$/u],
  ["“”", /["“「『]/u],
  [":", /[:：]/u],
  [";", /[;；]/u],
  ["…", /…|\.\.\./u],
  ["(", /[(（]/u],
  ["—", /—|――|--/u],
  ["%", /[%％]/u],
];
