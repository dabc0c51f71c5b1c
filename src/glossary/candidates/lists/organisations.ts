import { wordList, wordSet } from "../../../languages/word-lists.js";
import { lastsOf } from "./word-list.js";

/** Words that name a kind of organisation at the end of its name, and by which even a long name is recognised. Longer ones first. */
export const organisationHeads: readonly string[] = wordList("organisation-heads");

/** Heads of one character: the token they end must tell more than the head, or a place must lead the name. */
export const shortHeads: readonly string[] = wordList("organisation-short-heads");

/** Bodies that official texts name without saying whose they are. @see 国务院机构改革方案 (2023) */
export const wellKnown: readonly string[] = wordList("organisation-well-known");

/** Begin the names of bodies of a country or of the world, as a place does. */
export const nationalStart =
  /^(?:中国|中华|全国|国家|国际|世界|亚洲|欧洲|非洲|最高|中央|全球|西南|西北|东北|东南|华东|华南|华中|华北|中南|江南)/u;

/** People whom the names of bodies name: 退役军人事务局. Elsewhere such a word ends a name at its left. */
export const peopleServed =
  /(?:军人|人民|妇女|农民|工人|职工|青年|学生|教师|老年人|残疾人|作家|记者|医师|律师|企业家|科学家|消费者|志愿者|医学生)$/u;

/** Heads that make a name of any word before them: 国民议会; the others take a longer one: 人民文学出版社. */
export const namingHeads = /(?:议会|国会|议院|党|联盟)$/u;
/** Heads that make a name only of a longer word before them: 人民文学出版社. */
export const longNamingHeads = /(?:出版社|制片厂|造船厂|大学|通讯社|电视台|集团|领事馆|大使馆|博物馆|纪念馆|歌舞团)$/u;

/** Words by which a text counts or points, where the name of an organisation cannot go on: 多家医院. */
export const determiners: ReadonlySet<string> = wordSet("organisation-determiners");

/** Verbs that stand inside the names of organisations as if they were nouns: 发展改革委员会, 疾病预防控制中心. */
export const nominalVerbs: ReadonlySet<string> = wordSet("organisation-nominal-verbs");

/** What comes before a head without making a name of it: 有关部门, 一家公司, 航空公司. */
export const genericAttributes: ReadonlySet<string> = wordSet("organisation-generic");

const REGION = /[东西南北中内外]部$/u; // 西北部 is a part of a country
const heads: ReadonlySet<string> = new Set(organisationHeads);
const LONGEST_HEAD = Math.max(...organisationHeads.map(({ length }) => length));
const lasts = lastsOf(organisationHeads);
const shorts: ReadonlySet<string> = new Set(shortHeads);

/** The head of an organisation's name. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** Whether it is one character, which alone tells little. */
  readonly isShort: boolean;
}

/** The head of a name that ends where a token ends; short ones only where the token is a noun that ends so, or is it. */
export function headBefore(
  text: string,
  { start, end, part }: { readonly start: number; readonly end: number; readonly part: string },
): Head | undefined {
  const last = text.charAt(end - 1);
  for (let length = lasts.has(last) ? LONGEST_HEAD : 0; length > 1; length -= 1) {
    if (heads.has(text.slice(Math.max(0, end - length), end))) return { start: end - length, end, isShort: false };
  }
  if (!shorts.has(last) || REGION.test(text.slice(start, end))) return undefined;
  const isNoun = end - start === 1 ? part === "character" : end - start > 2 && (part === "noun" || part === "word");
  return isNoun ? { start: end - 1, end, isShort: true } : undefined;
}

/** Whether a name ends with the head of an organisation's. */
export const endsLikeOrganisation = (name: string): boolean =>
  Array.from({ length: LONGEST_HEAD - 1 }, (_, index) => name.slice(-(index + 2))).some((tail) => heads.has(tail));
