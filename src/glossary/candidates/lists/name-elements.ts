import { wordList, wordSet } from "../../../languages/word-lists.js";

/**
 * Tibetan names are made of such elements, mostly two to a name: 巴桑 and 次仁. The Latin forms are those of Tibetan pinyin where the
 * press has one that prevails; they are suggestions and no more.
 *
 * @see 少数民族语地名汉语拼音字母音译转写法 (1976)
 */
const withLatin = wordList("tibetan-elements");

/** Elements that have no form that prevails. */
const withoutLatin = wordList("tibetan-elements-without-form");

/** The Latin form of each element of Tibetan names; empty where none prevails. */
export const tibetanElements: ReadonlyMap<string, string> = new Map([
  ...withoutLatin.map((element): [string, string] => [element, ""]),
  ...withLatin.map((entry): [string, string] => {
    const [element = "", latin = ""] = entry.split(":");
    return [element, latin];
  }),
]);

/** Elements of Mongol, Uyghur, Kazakh and Yi names that stand without a dot. */
export const otherElements: ReadonlySet<string> = wordSet("other-elements");
