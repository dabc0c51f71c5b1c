import type { Line } from "../line.js";
import { LONGEST_HEAD } from "./families.js";
import { isDecorated } from "./page-number.js";

/**
 * Heads and feet of pages that form feeds part, as programs write them that make text of a PDF. A head stands first on its page: with
 * the number of the page, or as the head of another page, or as the title that it repeats. A foot stands last: a number.
 */
export function linesAtFormFeeds(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const firsts = lines.flatMap(({ page }, index) => (page > (lines[index - 1]?.page ?? page) ? [index] : []));
  const heads = new Map<string, number>();
  const feet: number[] = [];
  for (const first of firsts) heads.set(keyOf(lines, first), (heads.get(keyOf(lines, first)) ?? 0) + 1);
  for (const first of firsts) {
    if (isFoot(lines[first - 1]?.text ?? "")) feet.push(first - 1);
    const text = lines[first]?.text ?? "";
    if (text.length > LONGEST_LINE || keyOf(lines, first).length > LONGEST_HEAD) continue;
    const isRepeated = (heads.get(keyOf(lines, first)) ?? 0) > 1 || keyOf(lines, first) === keyOf(lines, first + 1);
    if (NUMBERED.test(text) || isFoot(text) || isRepeated) found.add(first);
  }
  for (const foot of [...feet, ...lastFoot(lines, feet)]) found.add(foot);
  return found;
}

/** The foot of the last page, after which no form feed comes: a number that follows that of the page before. */
function lastFoot(lines: readonly Line[], feet: readonly number[]): number[] {
  const last = lines.length - 1;
  const [before, number] = [feet.at(-1) ?? last, last].map((at) => Number(lines[at]?.text));
  return before !== undefined && number === before + 1 ? [last] : [];
}

const LONGEST_LINE = 200; // characters, white space included
const FOOT = /^(?:[0-9]{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})$/u;
/** A number at one end, set far from the words: `12      第二章 入门`, `2.4 文档结构       13` */
const NUMBERED = /^(?:[0-9]{1,4}|[ivxlc]{1,7})\s{3,}\S|\S\s{3,}(?:[0-9]{1,4}|[ivxlc]{1,7})$/u;

const isFoot = (text: string): boolean => FOOT.test(text) || isDecorated(text);

/** A line without its white space and figures. */
const keyOf = (lines: readonly Line[], index: number): string => (lines[index]?.text ?? "").replace(/[\s0-9]+/gu, "");
