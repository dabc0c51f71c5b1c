import { once } from "../../model/once.js";
import { characterSet, wordList } from "../word-lists.js";

/** Whether a character is one of those that foreign names are written with in Chinese: 哈, 夫, 塔, 尔. */
export const isTransliteration = (character: string): boolean => character !== "" && CHARACTERS.has(character);

/** Whether the tables of transliteration have a character, also one that stands in many other words: 李, 大, 明. */
export const isTransliterating = (character: string): boolean => isTransliteration(character) || TABLES.has(character);

/** Whether an element of names such as 阿不都 and 买买提 ends, or begins, at an offset. */
export function nameElementAt(text: string, offset: number, side: "before" | "after"): boolean {
  return LENGTHS.some((length) => {
    const [start, end] = side === "before" ? [offset - length, offset] : [offset, offset + length];
    return start >= 0 && elements().has(text.slice(start, end));
  });
}

const LENGTHS = [5, 4, 3, 2];
const elements = once((): ReadonlySet<string> => new Set(wordList("other-elements")));

const CHARACTERS: ReadonlySet<string> = characterSet("characters-of-foreign-names");
const TABLES: ReadonlySet<string> = characterSet("characters-transliterating");
