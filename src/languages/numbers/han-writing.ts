import { FIGURES } from "../quantities/figures.js";
import { readHanNumeral } from "./han-numeral.js";
import type { Writing } from "./writing.js";

/** How a language of East Asia calls the figures and magnitudes of numerals that are built as the Chinese ones are. */
export interface HanNumberWords {
  /** The language's characters for 一 to 九, and 零 where it has one; empty where numerals in words are not read. */
  readonly digits: string;
  /** The signs for 十 百 千. */
  readonly small: string;
  /** The signs for 万 亿 兆. */
  readonly large: string;
}

/**
 * Figures with magnitudes of ten thousand (1億2000万), and numerals in words (三百万). A numeral in words that has no magnitude may be part
 * of a name.
 */
export function hanWriting({ digits, small, large }: HanNumberWords): Writing {
  const names = `${digits}${small}${large}`;
  const level = new Map(
    [...pairsOf(digits, CHINESE_DIGITS), ...pairsOf(small, "十百千"), ...pairsOf(large, "万亿兆")].map(([own, han]) => [
      own,
      han,
    ]),
  );
  const levelled = (written: string): string => Array.from(written, (sign) => level.get(sign) ?? sign).join("");
  const scale = `(?: ?[${small}]?[${large}]| ?[${small.slice(1)}])`;
  return {
    starts: `0123456789${names}`,
    pattern: `(?:${FIGURES}(?:${scale}(?: ?\\d{1,4}(?:\\.\\d+)?${scale}){0,3}(?: ?\\d{1,4}(?![\\d.]))?)?|[${names}]{1,30})`,
    read: (written) => {
      const numeral = readHanNumeral(levelled(written).replace(/ /gu, ""));
      if (numeral === undefined) return undefined;
      const { value, step, inFigures } = numeral;
      return {
        value,
        step,
        claim: inFigures ? "sure" : written.length > 1 && HAS_LARGE.test(levelled(written)) ? "likely" : "maybe",
      };
    },
  };
}

const CHINESE_DIGITS = "一二三四五六七八九零";
const HAS_LARGE = /[一二三四五六七八九十].*[百千万亿兆]/u;

const pairsOf = (own: string, chinese: string): [string, string][] =>
  Array.from(own, (sign, index) => [sign, chinese.charAt(index)]);
