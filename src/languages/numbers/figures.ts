import { isUnspaced } from "../../text/language.js";
import { exact } from "../quantities/figures.js";
import { oneOf } from "../quantities/make.js";
import { magnitudeWords } from "./magnitudes.js";
import type { Numerals } from "./numerals.js";
import type { Writing } from "./writing.js";

/** The number words of a language, folded small. */
export interface NumberWords {
  /** What figures or a small number are multiplied with, beside what Unicode knows: `tsd.`. */
  readonly magnitudes?: Readonly<Record<string, number>>;
  /** Small numbers in words, which count nothing for certain: `drei`. */
  readonly small?: Readonly<Record<string, number>>;
}

/** Figures in groups with decimals, as a region writes them, and a magnitude in words after them: `1.234,5`, `3,5 Millionen`. */
export function figuresWriting({ decimal, group }: Numerals, tag: string, own: NumberWords = {}): Writing {
  const { small = {} } = own;
  const magnitudes = { ...magnitudeWords(tag), ...own.magnitudes };
  const figures = figuresPattern(decimal, group);
  const words = Object.keys(small);
  const wordEnd = isUnspaced(tag) ? "" : "(?!\\p{L})";
  const scale = Object.keys(magnitudes).length === 0 ? "(?!)" : `(?:${oneOf(Object.keys(magnitudes))})${wordEnd}`;
  const spelled = words.length === 0 ? "(?!)" : `(?<!\\p{L})(?:${oneOf(words)})(?!\\p{L})`;
  return {
    starts: `0123456789${words.map((word) => word.charAt(0)).join("")}`,
    pattern: `(?:${figures}(?:[ -]?${scale}){0,2}|${spelled}(?:[ -]?${scale}){0,2})`,
    read: (written) => {
      const { factor, rest } = splitMagnitudes(written, magnitudes);
      const word = small[rest];
      if (word !== undefined) return { value: word * factor, step: factor, claim: factor > 1 ? "likely" : "maybe" };
      const plain = plainFigures(rest, decimal);
      const places = plain.split(".")[1]?.length ?? 0;
      return { value: exact(Number(plain) * factor), step: exact(factor / 10 ** places), claim: "sure" };
    },
  };
}

/** Groups of three parted by the region's mark or a blank, those of India, or figures in one; after them decimals. */
function figuresPattern(decimal: string, group: string): string {
  const [mark, point] = [oneOf(group === "'" || group === "’" ? ["'", "’"] : [group]), oneOf([decimal])];
  const indian = group === "," ? "|\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?!\\d)" : "";
  const otherPoint = decimal === "," ? "|\\.\\d{1,2}(?![\\d.])" : ""; // "3.5" where 3,5 is the rule
  return `(?<!\\d[.,]?)(?:\\d{1,3}(?:(?:${mark})\\d{3}){1,8}(?!\\d)|\\d{1,3}(?: \\d{3}){1,8}(?!\\d)${indian}|\\d{1,40})(?:(?:${point})\\d{1,20}${otherPoint})?`;
}

function splitMagnitudes(written: string, magnitudes: Readonly<Record<string, number>>) {
  const names = Object.keys(magnitudes).toSorted((a, b) => b.length - a.length);
  let [rest, factor] = [written, 1];
  for (;;) {
    const name = names.find((each) => rest.endsWith(each) && rest.length > each.length);
    if (name === undefined) return { rest, factor };
    factor *= magnitudes[name] ?? 1;
    rest = rest.slice(0, -name.length).replace(/[ -]+$/u, "");
  }
}

/** `1.234,5` as `1234.5`. */
function plainFigures(written: string, decimal: string): string {
  const at = written.lastIndexOf(decimal);
  const isOther = at < 0 && decimal === "," && /\.\d{1,2}$/u.test(written);
  const point = isOther ? written.lastIndexOf(".") : at;
  const digits = (text: string): string => text.replace(/\D/gu, "");
  return point < 0 ? digits(written) : `${digits(written.slice(0, point))}.${digits(written.slice(point + 1))}`;
}
