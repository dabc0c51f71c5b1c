import { LEVEL_CHARACTERS, placeLevels as levels } from "../zh/place-levels.js";

/** How a language names the levels of China's administration behind a place's name. */
export interface LevelWords {
  /** The words that may render a level of one character (乡). */
  readonly wordsOf: (character: string) => readonly string[];
  /** Whether a text may name a level at all: most do not, and looking for names takes time. */
  readonly mayName: RegExp;
  /** A name and its level, as the groups `name` and `level`: `Yumai Township`. */
  readonly named: RegExp;
}

const oneCharacter = levels.filter(({ ending }) => LEVEL_CHARACTERS.includes(ending));
const WORDS = Array.from(new Set(oneCharacter.flatMap(({ english }) => english)));
const EITHER_CASE = WORDS.flatMap((word) => [word, word.toLowerCase()]).join("|");

/** The words for levels of administration in English. */
export const levelWords: LevelWords = {
  wordsOf: (character) => oneCharacter.find(({ ending }) => ending === character)?.english ?? [],
  mayName: new RegExp(` (?:${EITHER_CASE})`, "u"),
  named: new RegExp(
    `(?<name>\\p{Lu}[\\p{L}\\p{M}'’]*(?: \\p{Lu}[\\p{L}\\p{M}'’]*){0,2}) (?<level>${EITHER_CASE})\\b`,
    "gu",
  ),
};
