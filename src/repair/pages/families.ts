import type { Line } from "../line.js";
import { endsSentence } from "../wraps/cues.js";
import { NUMERAL, numberIn } from "./page-number.js";

/** Short lines that are the same but for a number; without one they are the same altogether. */
export interface Family {
  readonly indices: number[];
  readonly numbers?: number[];
}

/** Families of two lines or more, each of them a candidate for a running head or a page number. */
export function familiesOf(lines: readonly Line[]): Family[] {
  const families = new Map<string, Family>();
  const add = (key: string, index: number, number?: number): void => {
    const family = families.get(key) ?? { indices: [], ...(number !== undefined && { numbers: [] }) };
    family.indices.push(index);
    if (number !== undefined) family.numbers?.push(number);
    families.set(key, family);
  };
  for (const index of comingAgain(lines)) {
    const text = lines[index]?.text ?? "";
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (NO_HEAD.test(text) || endsSentence(text) || /-->/u.test(lines[index + 1]?.text ?? "")) continue;
    const squeezed = text.replace(/\s+/gu, "");
    if (/\p{L}/u.test(squeezed)) add(squeezed, index);
    for (const { index: at, 0: numeral } of squeezed.matchAll(NUMERAL)) {
      const number = numberIn(numeral);
      if (number > 0) add(`${squeezed.slice(0, at)}#${squeezed.slice(at + numeral.length)}`, index, number);
    }
  }
  return Array.from(families.values()).filter(({ indices }) => indices.length > 1);
}

/** Short lines that have the same characters as another but for numerals and white space. */
function comingAgain(lines: readonly Line[]): number[] {
  const keys = Int32Array.from(lines, ({ text }) => (text.length > LONGEST_HEAD ? 0 : keyOf(text)));
  const [seen, twice] = [new Set<number>(), new Set<number>()];
  for (const key of keys) {
    if (seen.has(key)) twice.add(key);
    else seen.add(key);
  }
  return lines.flatMap(({ text }, index) =>
    text.length <= LONGEST_HEAD && twice.has(keys[index] ?? 0) ? [index] : [],
  );
}

/** A number made of the characters of a line that are no part of a numeral. */
function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!PASSED_OVER.has(code)) key = (Math.imul(key, 31) + code) | 0;
  }
  return key;
}

const PASSED_OVER: ReadonlySet<number> = new Set(
  Array.from("0123456789０１２３４５６７８９〇零一二三四五六七八九十百ivxlcdmIVXLCDM \t\u3000\u00a0", (mark) =>
    mark.charCodeAt(0),
  ),
);

/** The most characters that a head or foot of a page has. */
export const LONGEST_HEAD = 60;
const NO_HEAD = /^[，。；：、”]|^[-*•·|]|[，、：；]$|-->/u;

/** Runs of numbers that grow by one or two, now and then by a few more (a page without its number), a page apart. */
export function countingUp(indices: readonly number[], numbers: readonly number[]): number[][] {
  const series: number[][] = [];
  let run: number[] = [];
  let last = Number.NaN;
  for (const [at, index] of indices.entries()) {
    const number = numbers[at] ?? 0;
    const isNext = number > last && number - last <= 4 && index - (run.at(-1) ?? 0) > FEWEST_BETWEEN;
    if (!isNext && run.length > 0) {
      series.push(run);
      run = [];
    }
    run.push(index);
    last = number;
  }
  series.push(run);
  return series.filter(({ length }) => length > 1);
}

/** The fewest lines between two heads of pages. */
export const FEWEST_BETWEEN = 5; // lines on a page

/** Whether lines stand about as far from one another as pages are long. */
export function areEven(indices: readonly number[]): boolean {
  const steps = indices.slice(1).map((index, at) => index - (indices[at] ?? 0));
  if (steps.length < 2) return true;
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
  const even = steps.filter((step) => {
    const pages = Math.max(1, Math.round(step / usual));
    return Math.abs(step / pages - usual) <= UNEVEN * usual;
  });
  return even.length >= MOST_EVEN * steps.length;
}

const UNEVEN = 0.5;
const MOST_EVEN = 0.7;
