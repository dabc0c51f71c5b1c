import { characterSet } from "../word-lists.js";

/** Whether a character is one of those that foreign names are written with in Chinese: 哈, 夫, 塔, 尔. */
export const isTransliteration = (character: string): boolean => character !== "" && CHARACTERS.has(character);

/** Whether the tables of transliteration have a character, also one that stands in many other words: 李, 大, 明. */
export const isTransliterating = (character: string): boolean => isTransliteration(character) || TABLES.has(character);

const CHARACTERS: ReadonlySet<string> = characterSet("characters-of-foreign-names");
const TABLES: ReadonlySet<string> = characterSet("characters-transliterating");
