import { characterSet } from "../../../languages/word-lists.js";

/** Stand in no name that is not in the dictionary: particles, pronouns, and such adverbs and prepositions as bear no sound of a name. */
export const neverInNames = characterSet("characters-never-in-names");

/** Seldom the first character of a name: verbs, prepositions, numbers and counters of one character. */
export const seldomFirst = characterSet("characters-seldom-first");

/** Seldom the last character of a personal name of two: places within, directions, and what begins another word. */
export const seldomLast = characterSet("characters-seldom-last");

/**
 * Characters by which foreign names are written.
 *
 * @see 世界人名翻译大辞典 (Xinhua, 2007), the tables of transliteration
 */
export const transliterating = characterSet("characters-transliterating");

const ofForeignNames = characterSet("characters-of-foreign-names");

/** Whether a character spells a sound in names of other languages. */
export const isSounded = (character: string): boolean =>
  transliterating.has(character) || ofForeignNames.has(character);
