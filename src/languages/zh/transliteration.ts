import { characterSet } from "../word-lists.js";

/** Whether a character is one of those that foreign names are written with in Chinese: 哈, 夫, 塔, 尔. */
export const isTransliteration = (character: string): boolean => character !== "" && CHARACTERS.has(character);

const CHARACTERS: ReadonlySet<string> = characterSet("characters-of-foreign-names");
