import { wordList, wordPairs, wordSet } from "../../../languages/word-lists.js";
import { placeLevels as levels } from "../../../languages/zh/place-levels.js";
import { simplifyText } from "../../../text/fold.js";

/** Words for the level of an administrative division or of a street, and how they are translated. Longer ones stand before their parts. */
export const placeLevels: ReadonlyMap<string, string> = new Map(
  levels.map(({ ending, english: [usual = ""] }) => [ending, usual]),
);

/** Words for what lies on a map without being governed: nature, streets and works. The first word of two is for a specific part of one syllable. */
export const placeFeatures: ReadonlyMap<string, string> = wordPairs("place-features");

/** Words that a level or feature may follow without making a name of them: 贫困县, 中心镇, 大山. */
export const genericBefore: ReadonlySet<string> = wordSet("place-generic");

/** Names with a Latin spelling of their own that is not pinyin, Simplified: 喀喇沁旗, 深水埗. Each list says where its spellings stand. */
export const officialPlaces: ReadonlyMap<string, string> = new Map(
  (
    [
      ...([
        "place-standard",
        "place-hong-kong-districts",
        "place-hong-kong-stations",
        "place-hong-kong-others",
      ] as const),
      ...(["place-macao", "place-taiwan", "place-usual"] as const),
    ] as const
  ).flatMap((id) => Array.from(wordPairs(id))),
);

/** Names that are such places in a text in Traditional characters only: 東區, 西貢. */
export const traditionalPlaces: ReadonlyMap<string, string> = wordPairs("place-traditional");

/** Cities, districts and townships of Taiwan, Simplified: 恒春镇. */
export const taiwanDivisions: ReadonlySet<string> = wordSet("place-taiwan-divisions");

/** Names of divisions by how they read Simplified, for a table folds 乾 to 干: each is a name as a whole, and 建宁县 holds no 宁县. */
export const divisions: ReadonlyMap<string, string> = new Map(
  [...wordList("place-divisions"), ...taiwanDivisions, ...officialPlaces.keys()].map((name) => [
    simplifyText(name),
    name,
  ]),
);

/** Features that end many words and few names. */
export const ambiguousFeatures: ReadonlySet<string> = wordSet("place-ambiguous");

/** Features that follow a common word in names too: 珍珠湖, 鹰嘴山. */
export const strongFeatures: ReadonlySet<string> = wordSet("place-strong");

/** Words of a level or feature and where one is by it: 湖边, 县城, 市区, 村里. The name ends after the first character. */
export const besidePlace = /^[省市县区乡镇村州山河江湖海岛沟寨][边畔岸上下里中内旁口城区头]$/u;

/** Names of peoples within those of autonomous areas: 伊犁[哈萨克]自治州, 阿坝[藏族][羌族]自治州. */
export const ethnonyms = /^(?:.{1,3}族|哈萨克|蒙古|柯尔克孜|维吾尔|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|各)$/u;

/** Words that the dictionary has as places and that no terminologist would list as names. */
export const noPlaces: ReadonlySet<string> = wordSet("place-none");
