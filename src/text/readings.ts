import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A Chinese character of a text and how it is read there. */
export interface CharacterReading {
  /** Offset in UTF-16 code units, and how many the character takes. */
  readonly start: number;
  readonly length: number;
  /** Pinyin with its tone mark: `xíng`. */
  readonly reading: string;
}

/**
 * The reading of each Chinese character of a text, by the word it stands in (银行 yínháng, 行走 xíngzǒu). pinyin-pro is loaded when first
 * asked for (some 30 ms).
 */
export function readingsOf(text: string): CharacterReading[] {
  const { pinyin }: PinyinPro = require("pinyin-pro");
  const readings: CharacterReading[] = [];
  let start = 0;
  for (const { origin, pinyin: reading, isZh } of pinyin(text, { type: "all" })) {
    if (!text.startsWith(origin, start)) return readings;
    if (isZh && reading !== "") readings.push({ start, length: origin.length, reading });
    start += origin.length;
  }
  return readings;
}

/** The package as far as we use it. */
interface PinyinPro {
  pinyin(
    text: string,
    options: { type: "all" },
  ): readonly { readonly origin: string; readonly pinyin: string; readonly isZh: boolean }[];
}
