/** A level of the administration: the character at a place's end, and the English words that may render it, the usual first. */
interface Level {
  readonly character: string;
  readonly words: readonly string[];
}

/**
 * Levels as news, statutes and maps name them.
 *
 * @see State Council, Regulations on the Management of Place Names (2022); Xinhua's English names of divisions
 */
const levels: readonly Level[] = [
  { character: "乡", words: ["Township"] },
  { character: "镇", words: ["Town", "Township"] },
  { character: "县", words: ["County"] },
  { character: "市", words: ["City", "Municipality", "Prefecture"] },
  { character: "区", words: ["District", "Region", "Area", "Zone"] },
  { character: "州", words: ["Prefecture"] },
  { character: "省", words: ["Province"] },
  { character: "村", words: ["Village"] },
  { character: "旗", words: ["Banner"] },
  { character: "盟", words: ["League"] },
];

const WORDS = Array.from(new Set(levels.flatMap(({ words }) => words)));
const CHARACTERS = levels.map(({ character }) => character).join("");

/** The English words that may render a level character. */
export const wordsOfLevel = (character: string): readonly string[] =>
  levels.find((level) => level.character === character)?.words ?? [];

const EITHER_CASE = WORDS.flatMap((word) => [word, word.toLowerCase()]).join("|");

/** Whether a text may name a level at all: most do not, and looking for names takes time. */
export const MAY_NAME_LEVEL = new RegExp(` (?:${EITHER_CASE})`, "u");

/** Characters of levels, wherever they stand. */
export const LEVELS = new RegExp(`[${CHARACTERS}]`, "gu");

/** The character of a level at a name's end: 市 of 日喀则市. */
export const LEVEL_ENDING = new RegExp(`(?<=\\p{Script=Han}{2})[${CHARACTERS}]$`, "u");

/** A level, and before it up to three characters of a name or a name in Latin letters: 玉麦乡, Oakham 县. */
export const NAME_WITH_LEVEL = new RegExp(
  `(?<=(?<han>\\p{Script=Han}{1,3})|(?<latin>\\p{Script=Latin}+) ?)(?<level>[${CHARACTERS}])`,
  "gu",
);

/** A name and its level in English: `Yumai Township`. */
export const ENGLISH_WITH_LEVEL = new RegExp(
  `(?<name>\\p{Lu}[\\p{L}\\p{M}'’]*(?: \\p{Lu}[\\p{L}\\p{M}'’]*){0,2}) (?<level>${EITHER_CASE})\\b`,
  "gu",
);
