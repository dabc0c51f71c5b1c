import { once } from "../model/once.js";
import type { BuiltWordLists, WordListId } from "../model/word-list.js";
import { readBuiltFile } from "../text/built-file.js";

/** The words of a list, in the list's order. */
export const wordList = (id: WordListId): readonly string[] => lists().words[id] ?? [];

/** The words of a list, to ask whether a word is one of them. */
export const wordSet = (id: WordListId): ReadonlySet<string> => new Set(wordList(id));

/** A list whose words have something beside them, such as their English: 寺 → Temple. */
export const wordPairs = (id: WordListId): ReadonlyMap<string, string> => new Map(lists().pairs[id] ?? []);

/** The characters of a list that is written without blanks. */
export const characterList = (id: WordListId): readonly string[] => Array.from(wordList(id).join(""));

/** The characters of a list, to ask whether a character is one of them. */
export const characterSet = (id: WordListId): ReadonlySet<string> => new Set(characterList(id));

/** The lists that the build has checked and written; they are read when the first list is asked for. */
const lists = once((): BuiltWordLists => JSON.parse(new TextDecoder().decode(readBuiltFile("word-lists.json"))));
