import { wordPairs, wordSet } from "../word-lists.js";

/** A level of China's administration or a settlement: how a place's name ends, and the English words that may render it, the usual first. */
export interface PlaceLevel {
  readonly ending: string;
  readonly english: readonly string[];
  /** A settlement is governed by none: names of towns end so too. */
  readonly isSettlement?: true;
}

const settlements = wordSet("place-settlements");

/**
 * Levels as news, statutes and maps name them in English; longer endings stand before those that they end in.
 *
 * @see State Council, Regulations on the Management of Place Names (2022); Xinhua's English names of divisions
 */
export const placeLevels: readonly PlaceLevel[] = Array.from(wordPairs("place-levels"), ([ending, english]) => ({
  ending,
  english: english.split(", "),
  ...(settlements.has(ending) && { isSettlement: true }),
}));

/** The level of one character that a name ends with: 市 of 日喀则市. */
export const levelEnding = (name: string): string | undefined => ENDING.exec(name)?.[0];

/** The characters of levels of one character, for a class of a regular expression. */
export const LEVEL_CHARACTERS = placeLevels
  .flatMap(({ ending, isSettlement }) => (ending.length === 1 && isSettlement === undefined ? [ending] : []))
  .join("");

const ENDING = new RegExp(`(?<=\\p{Script=Han}{2})[${LEVEL_CHARACTERS}]$`, "u");
