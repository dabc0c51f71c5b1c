import { characterList, wordList, wordSet } from "../../../languages/word-lists.js";
import { firstsOf } from "./word-list.js";

/** The most common family names of China: those of some 85 in 100 people. */
const common = characterList("surnames-common");

/** Others that are seldom anything else. */
const others = characterList("surnames-others");

/** Names that are common words too; alone they tell little. */
const ambiguous = characterList("surnames-ambiguous");

/** Surnames of two characters and more. */
const compound = wordList("surnames-compound");

const japanese: ReadonlySet<string> = wordSet("surnames-japanese");

/** How telling a family name is, from -0.1 to 0.12. */
export type SurnameWeight = number;

const weights: ReadonlyMap<string, SurnameWeight> = new Map([
  ...ambiguous.map((name) => [name, -0.1] as const),
  ...others.map((name) => [name, 0.1] as const),
  ...common.map((name) => [name, 0.12] as const),
  ...[...compound, ...japanese].map((name) => [name, 0.25] as const),
]);

const firsts = firstsOf(weights.keys());
const LONGEST = 4; // 爱新觉罗

/** The family names that a text has at an offset, the longest first. */
export function surnamesAt(
  text: string,
  offset: number,
): { readonly length: number; readonly weight: SurnameWeight }[] {
  if (!firsts.has(text.charAt(offset))) return [];
  const found: { length: number; weight: SurnameWeight }[] = [];
  for (let length = LONGEST; length > 0; length -= 1) {
    const weight = weights.get(text.slice(offset, offset + length));
    if (weight !== undefined && offset + length <= text.length) found.push({ length, weight });
  }
  return found;
}

/** Length of the family name that a full name begins with, or 0. */
export function surnameLength(name: string): number {
  const [longest] = surnamesAt(name, 0);
  return longest !== undefined && longest.length < name.length ? longest.length : 0;
}

/** Whether a name begins with a Japanese family name, whose sounds are not those of its characters in Chinese. */
export const isJapanese = (name: string): boolean => {
  const length = surnameLength(name);
  return length > 1 && japanese.has(name.slice(0, length));
};
