import { romanise } from "./pinyin.js";

/**
 * Whether the words straight after an offset of a Chinese text make a street of the name before it: 香港|中路, 西藏|南路, 南京|大街.
 * A street sign has the name's pinyin, whatever the place is called in English.
 *
 * @see GB 17733-2008, Geographical names: signs
 */
export const isStreetAt = (text: string, offset: number): boolean => streetEndAt(text, offset) !== undefined;

const STREET =
  /[东西南北中東]?[一二三四五六七八九十]?(?:路(?!过|過|上|人|由|局|网|網|线|線)|街(?!头|頭)|大街|大道|环路|環路|胡同|道(?![路理德教士人场場具观觀岔口外县縣府]))/uy; // "中路", "东一路", 广东|道 of Hong Kong; not 路过

/**
 * The name of a street as its sign has it: pinyin, and English for the side and the kind of street; nothing where it is no street's.
 *
 * @example streetInLatin("南京东路") // "Nanjing East Road"
 */
export function streetInLatin(name: string): string | undefined {
  const { specific = "", side = "", number = "", kind = "" } = PARTS.exec(name)?.groups ?? {};
  const word = KINDS.get(kind);
  if (word === undefined) return undefined;
  const parts = [
    signSpellings.get(specific) ?? romanise(specific),
    SIDES.get(side),
    number === "" ? undefined : ORDINALS[NUMERALS.indexOf(number)],
  ];
  return [...parts.filter((part) => part !== undefined), word].join(" ");
}

const PARTS =
  /^(?<specific>\p{Script=Han}{2,}?)(?<side>[东南西北中])?(?<number>[一二三四五六七八九])?(?<kind>大街|大道|(?<![公铁线道航网电])路|(?<!老)街|胡同)$/u; // "忠孝东路", no 公路
const SIDES: ReadonlyMap<string, string> = new Map([
  ["东", "East"],
  ["南", "South"],
  ["西", "West"],
  ["北", "North"],
  ["中", "Middle"],
]);
const KINDS: ReadonlyMap<string, string> = new Map([
  ["大街", "Street"],
  ["大道", "Avenue"],
  ["路", "Road"],
  ["街", "Street"],
  ["胡同", "Hutong"],
]);
const NUMERALS = "一二三四五六七八九";
const ORDINALS = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"];

/** Where a street's name ends that begins with what stands before an offset: `|东路` gives 2; nothing where none follows. */
export function streetEndAt(text: string, offset: number): number | undefined {
  STREET.lastIndex = offset;
  return STREET.test(text) ? STREET.lastIndex : undefined;
}

/** Names whose pinyin on signs is written so as to be told from that of another place: 陕西 is no 山西. */
export const signSpellings: ReadonlyMap<string, string> = new Map([["陕西", "Shaanxi"]]);
