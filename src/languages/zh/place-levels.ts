/** A level of China's administration or a settlement: how a place's name ends, and the English words that may render it, the usual first. */
export interface PlaceLevel {
  readonly ending: string;
  readonly english: readonly string[];
  /** A settlement is governed by none: names of towns end so too. */
  readonly isSettlement?: true;
}

/**
 * Levels as news, statutes and maps name them in English; longer endings stand before those that they end in.
 *
 * @see State Council, Regulations on the Management of Place Names (2022); Xinhua's English names of divisions
 */
export const placeLevels: readonly PlaceLevel[] = [
  { ending: "特别行政区", english: ["Special Administrative Region"] },
  { ending: "自治区", english: ["Autonomous Region"] },
  { ending: "自治州", english: ["Autonomous Prefecture"] },
  { ending: "自治县", english: ["Autonomous County"] },
  { ending: "自治旗", english: ["Autonomous Banner"] },
  { ending: "民族乡", english: ["Ethnic Township"] },
  { ending: "地区", english: ["Prefecture"] },
  { ending: "街道", english: ["Subdistrict"] },
  { ending: "社区", english: ["Community"] },
  { ending: "苏木", english: ["Sum"] },
  { ending: "嘎查", english: ["Gacha"] },
  { ending: "林区", english: ["Forestry District"] },
  { ending: "新区", english: ["New Area"] },
  { ending: "矿区", english: ["Mining District"] },
  { ending: "省", english: ["Province"] },
  { ending: "市", english: ["City", "Municipality", "Prefecture"] },
  { ending: "县", english: ["County"] },
  { ending: "区", english: ["District", "Region", "Area", "Zone"] },
  { ending: "乡", english: ["Township"] },
  { ending: "镇", english: ["Town", "Township"] },
  { ending: "村", english: ["Village"] },
  { ending: "州", english: ["Prefecture"] },
  { ending: "盟", english: ["League"] },
  { ending: "旗", english: ["Banner"] },
  { ending: "寨", english: ["Village"], isSettlement: true },
  { ending: "屯", english: ["Village"], isSettlement: true },
];

/** The level of one character that a name ends with: 市 of 日喀则市. */
export const levelEnding = (name: string): string | undefined => ENDING.exec(name)?.[0];

/** The characters of levels of one character, for a class of a regular expression. */
export const LEVEL_CHARACTERS = placeLevels
  .flatMap(({ ending, isSettlement }) => (ending.length === 1 && isSettlement === undefined ? [ending] : []))
  .join("");

const ENDING = new RegExp(`(?<=\\p{Script=Han}{2})[${LEVEL_CHARACTERS}]$`, "u");
