import { createRequire } from "node:module";
import { once, remembering } from "../../model/once.js";
import { readBuiltFile } from "../../text/built-file.js";
import { nameReadings, surnameReadings } from "./name-readings.js";
import { unpackSyllables } from "./syllable-table.js";

const require = createRequire(import.meta.url);

/** Whether a text is read as a name: 单 is Shan as a family name and dan elsewhere. */
export type Reading = "text" | "name";

/**
 * Chinese characters as one word of pinyin without tones, as names on maps are written: 西安 → Xi’an, 吕梁 → Lüliang. What is no Chinese
 * character is kept. The only door to pinyin-pro, which is loaded when first asked for (some 40 ms).
 *
 * @see GB/T 28039-2011 (personal names), GB/T 16159-2012 (orthography): the mark before a syllable that begins with a, o or e
 */
export function romanise(text: string, reading: Reading = "text"): string {
  return romanised[reading](text);
}

/** Readings that were made before, for the same names come again and again. */
const romanised: Readonly<Record<Reading, (text: string) => string>> = {
  text: remembering((text) => romaniseAnew(text, "text"), 10_000),
  name: remembering((text) => romaniseAnew(text, "name"), 10_000),
};

function romaniseAnew(text: string, reading: Reading): string {
  const { pinyin } = pinyinPro();
  const syllables = pinyin(text, { toneType: "none", type: "array", surname: reading === "name" ? "head" : "off" });
  const word = syllables.map((syllable, index) => (index > 0 && OPEN.test(syllable) ? `’${syllable}` : syllable));
  return capitalised(word.join(""));
}

/** Whether two characters share a reading, tones aside: 部 and 步, 长 and 常. */
export function soundAlike(one: string, other: string): boolean {
  const readings = syllablesOf(other);
  return syllablesOf(one).some((reading) => readings.includes(reading));
}

/** Every reading of a character, tones aside; the character itself where none is known. */
export const syllablesOf = (character: string): readonly string[] => syllables().get(character) ?? [character];

/** Made at build time, since names that sound alike are looked for in every text and the package takes longer to load than to search. */
const syllables = once(() => unpackSyllables(readBuiltFile("syllables.txt")));

/** The readings of every Chinese character that the package knows: what `syllables.txt` is made of. */
export function* knownSyllables(): Generator<readonly [string, readonly string[]]> {
  const { pinyin } = pinyinPro();
  for (let code = 0x3007; code < 0x323b0; code += 1) {
    const character = String.fromCodePoint(code);
    if (!HAN.test(character)) continue;
    const readings = pinyin(character, { toneType: "none", type: "array", multiple: true });
    if (readings[0] !== character) yield [character, readings];
  }
}

const HAN = /^\p{Script=Han}$/u;

const OPEN = /^[aoe]/u;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A Chinese character of a text and how it is read there. */
export interface CharacterReading {
  /** Offset in UTF-16 code units, and how many the character takes. */
  readonly start: number;
  readonly length: number;
  /** Pinyin with its tone mark: `xíng`. */
  readonly reading: string;
}

/**
 * The reading of each Chinese character of a text, by the word it stands in (银行 yínháng, 行走 xíngzǒu); a family name before a title of
 * address as it is read in names (区先生 Ōu).
 */
export function readingsOf(text: string): CharacterReading[] {
  const { pinyin } = pinyinPro();
  const surnames = new Set(Array.from(text.matchAll(ADDRESSED), ({ index }) => index));
  const readings: CharacterReading[] = [];
  let start = 0;
  for (const { origin, pinyin: reading, isZh } of pinyin(text, { type: "all" })) {
    if (!text.startsWith(origin, start)) return readings;
    const named = surnames.has(start) ? surnameReadings.get(origin) : undefined;
    if (isZh && reading !== "") readings.push({ start, length: origin.length, reading: named ?? reading });
    start += origin.length;
  }
  return readings;
}

/** "区先生", "请查慧如女士": a family name at the head of a clause or after a word that no name ends in, up to two characters, and a title. */
const ADDRESSED = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[请請找见見向对给是与和跟同及让由为问称])[${Array.from(surnameReadings.keys()).join("")}](?=\\p{Script=Han}{0,2}(?:先生|女士|太太|小姐|夫人|老[师師]))`,
  "gu",
);

/** The package, which knows most words and few names. */
const pinyinPro = once((): PinyinPro => {
  const loaded: PinyinPro = require("pinyin-pro");
  loaded.customPinyin(nameReadings);
  return loaded;
});

/** The package as far as we use it. */
interface PinyinPro {
  customPinyin(readings: Readonly<Record<string, string>>): void;
  pinyin(
    text: string,
    options: { toneType: "none"; type: "array"; surname?: "head" | "off"; multiple?: boolean },
  ): string[];
  pinyin(
    text: string,
    options: { type: "all" },
  ): readonly { readonly origin: string; readonly pinyin: string; readonly isZh: boolean }[];
}
