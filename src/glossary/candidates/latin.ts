import { romanise } from "../../languages/zh/pinyin.js";
import { streetInLatin } from "../../languages/zh/streets.js";
import type { Words } from "../../languages/zh/words.js";
import type { Suggestion } from "../../model/candidate.js";
import type { ConceptKind } from "../../model/concept.js";
import { simplifyText } from "../../text/fold.js";
import { loadRegions } from "../../text/regions.js";
import { transliterating } from "./lists/characters.js";
import { tibetanElements } from "./lists/name-elements.js";
import { peoplesAtEnd } from "./lists/peoples.js";
import {
  divisions,
  officialPlaces,
  placeFeatures,
  placeLevels,
  taiwanDivisions,
  traditionalPlaces,
} from "./lists/places.js";
import { isJapanese, surnameLength } from "./lists/surnames.js";

/** What a suggestion may ask of the glossary and the dictionary. */
export interface Lookups {
  /** The English name that the glossary prefers for a Chinese one. */
  readonly english: (chinese: string) => string | undefined;
  readonly words: Words;
  /** Whether the text is of Hong Kong, Macao or Taiwan. */
  readonly isTraditional: boolean;
}

/**
 * The Latin form of a place (玉麦乡 → Yumai Township) or a person (张光军 → Zhang Guangjun). None for other kinds, nor for what is
 * written by its sound (卢卡斯·迈尔, 库苏古尔湖), of which pinyin would make another name.
 */
export function suggestLatin(name: string, kind: ConceptKind, lookups: Lookups): Suggestion | undefined {
  if (kind === "place") return ofPlace(name, lookups);
  return kind === "person" ? ofPerson(name) : undefined;
}

function ofPlace(name: string, { english, words, isTraditional }: Lookups): Suggestion | undefined {
  const plain = simplifyText(name);
  const official = (isTraditional ? traditionalPlaces.get(plain) : undefined) ?? officialPlaces.get(plain);
  if (official !== undefined) return { text: official, by: "gazetteer" };
  const division = divisions.get(plain);
  if (division !== undefined) return ofDivision(division, english);
  const street = ofStreet(plain, english);
  if (street !== undefined) return { text: street, by: "pinyin" };
  const country = loadRegions().get(name);
  if (country !== undefined) return { text: country, by: "countries" };
  if (isCity(name, words)) return spelled(name, ""); // 泉州 and 桐乡 are cities; nothing in them is a level
  const suffix = suffixOf(name);
  if (suffix === undefined) return name.length === 2 && isHanzi(name) ? spelled(name, "") : undefined;
  const [ending, translation] = suffix;
  const specific = name.slice(0, -ending.length);
  if (loadRegions().has(specific)) return undefined;
  const known = english(specific);
  if (known !== undefined) return { text: `${known} ${translation}`, by: "glossary" };
  const { rest, english: people } = ending.startsWith("自治")
    ? peoplesAtEnd(specific)
    : { rest: specific, english: [] };
  if (!isHanzi(rest)) return undefined;
  const generic = [people.join(" and "), translation].filter((part) => part !== "").join(" ");
  return spelled(rest.length === 1 ? rest + ending : rest, generic);
}

/** A street by its sign, but for what spells a foreign name: 乌鲁木齐中路, not 罗斯福路. */
function ofStreet(name: string, english: Lookups["english"]): string | undefined {
  const specific = name.replace(/[东南西北中]?大?[路街道]$/u, "");
  return isSound(specific) && english(specific) === undefined ? undefined : streetInLatin(name);
}

/** A division is named by its sound, whatever its characters mean: 雅江县 is Yajiang County, 顺河回族区 Shunhe Hui District. */
function ofDivision(name: string, english: Lookups["english"]): Suggestion | undefined {
  const [ending = ""] = LEVEL.exec(name) ?? [];
  const isTownship = /[乡镇]/u.test(ending) && taiwanDivisions.has(name);
  const translation = isTownship ? "Township" : (placeLevels.get(ending) ?? "");
  const specific = name.slice(0, name.length - ending.length);
  const known = english(specific);
  if (known !== undefined && !known.includes(" ")) return { text: `${known} ${translation}`, by: "glossary" };
  const { rest, english: people } =
    /族$|^.*自治/u.test(specific) || ending.startsWith("自治")
      ? peoplesAtEnd(specific)
      : { rest: specific, english: [] };
  const generic = [people.join(" and "), translation].filter((part) => part !== "").join(" ");
  return { text: [romanise(rest.length === 1 ? rest + ending : rest), generic].join(" ").trim(), by: "pinyin" };
}

/** Of 万柏林区 the level is 区, not 林区. */
const LEVEL = /(?:自治[县旗]|(?<=神农架)林区|(?<=..)矿区|新区|[县区市旗乡镇])$/u;

/** A name of one syllable keeps its level in pinyin: 礼县 is Lixian County. */
const spelled = (specific: string, generic: string): Suggestion | undefined =>
  isSound(specific) ? undefined : { text: [romanise(specific), generic].filter(Boolean).join(" "), by: "pinyin" };

const isCity = (name: string, words: Words): boolean =>
  ["市", "县"].some((level) => words.partOf(name + level) === "place");

const FEWEST_SOUNDS = 3;

/** Three characters and more that all spell sounds are most likely no Chinese name. */
const isSound = (name: string): boolean =>
  name.length >= FEWEST_SOUNDS && Array.from(name).every((character) => transliterating.has(character));

const isHanzi = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

const suffixes = [...placeLevels, ...placeFeatures].toSorted(([a], [b]) => b.length - a.length);

const suffixOf = (name: string): readonly [string, string] | undefined =>
  suffixes.find(([ending]) => name.endsWith(ending) && name.length > ending.length);

function ofPerson(name: string): Suggestion | undefined {
  const elements = elementsOf(name);
  if (elements !== undefined) return elements.includes("") ? undefined : { text: elements.join(" "), by: "tibetan" };
  const family = surnameLength(name);
  if (family === 0 || !isHanzi(name) || isJapanese(name) || name.length - family > 2) return undefined;
  if (name.length > 2 && SOUND.test(name.slice(family))) return undefined;
  const given = romanise(name.slice(family));
  return { text: `${romanise(name.slice(0, family), "name")} ${given}`, by: "pinyin" };
}

const SOUND = /[斯尔特克姆夫卡普布勒契蒂兹茨萨诺耶佩帕]/u; // in a given name they spell a foreign one: 马歇尔, 武契奇

/** The Latin forms of the elements that make up a Tibetan name; nothing where it is none. */
function elementsOf(name: string): string[] | undefined {
  const parts = name.match(/../gu) ?? [];
  const latin = parts.map((part) => tibetanElements.get(part));
  if (parts.join("") !== name || latin.some((part) => part === undefined)) return undefined;
  return latin.filter((part) => part !== undefined);
}
