import type { Line } from "./line.js";
import type { Repair } from "./repair.js";
import { SENTENCE_END } from "./wraps/cues.js";

export const pageLinesRepair: Repair = {
  id: "page-lines",
  examples: [
    [
      "春汛一过，河水就退回到老河道里去，岸边的\n— 3 —\n柳树都绿了。",
      "春汛一过，河水就退回到老河道里去，岸边的\n柳树都绿了。",
    ],
    ["一共有\n12\n个人。", "一共有\n12\n个人。"],
  ],
};

/**
 * Lines that belong to the page and not to the text: page numbers of any dress (`— 12 —`, `第3页`, `Page 11`, `12/80`, `十一`), and
 * running heads with a number or without. What counts up through the text, or comes again and again, some lines apart, and here and
 * there stands in the middle of a sentence, is no part of it. Linear in the lines.
 */
export function pageLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set(lines.flatMap(({ text }, index) => (DECORATED.test(text) ? [index] : [])));
  const families = familiesOf(lines);
  const likely = new Set(families.flatMap(({ indices }) => indices));
  for (const { indices, numbers } of families) {
    for (const series of numbers === undefined ? [indices] : countingUp(indices, numbers)) {
      if (isOfPages(series, likely, lines)) for (const index of series) found.add(index);
    }
  }
  for (const index of headsBeside(found, lines)) found.add(index);
  return new Set(Array.from(found).flatMap((index) => lines[index] ?? []));
}

/** Page numbers that can be nothing else, and so may stand alone: `— 12 —`, `第3页`. */
const DECORATED =
  /^(?:[-—–－·•]{1,2} ?[0-9０-９]{1,4} ?[-—–－·•]{1,2}|第 ?[0-9０-９一二三四五六七八九十百]{1,4} ?页(?:[ ，,／/]*共 ?[0-9０-９]{1,4} ?页)?)$/u;
const LONGEST_HEAD = 30;
const FEWEST_BETWEEN = 5; // lines on a page
const FEWEST_HEADS = 3;
const FEWEST_INSIDE = 0.2; // share of page lines that stand inside a sentence; of headings none do
const LEAST_CHANGE = 0.7;
const NUMBER = /[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,5}|[ivxlcdmIVXLCDM]{1,7}(?![A-Za-z])/gu;

/** Short lines that are the same but for a number; without one they are the same altogether. */
interface Family {
  readonly indices: number[];
  readonly numbers?: number[];
}

function familiesOf(lines: readonly Line[]): Family[] {
  const families = new Map<string, Family>();
  const add = (key: string, index: number, number?: number): void => {
    const family = families.get(key) ?? { indices: [], ...(number !== undefined && { numbers: [] }) };
    family.indices.push(index);
    if (number !== undefined) family.numbers?.push(number);
    families.set(key, family);
  };
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LONGEST_HEAD || SENTENCE_END.test(text) || /^[，。；：、”]/u.test(text)) continue;
    const squeezed = text.replace(/\s+/gu, "");
    add(squeezed, index);
    for (const { index: at, 0: numeral } of squeezed.matchAll(NUMBER)) {
      const number = numberIn(numeral);
      if (number > 0) add(`${squeezed.slice(0, at)}#${squeezed.slice(at + numeral.length)}`, index, number);
    }
  }
  return Array.from(families.values()).filter(({ indices }) => indices.length > 1);
}

/** Runs of numbers that grow by one or two, now and then by a few more (a page without its number), a page apart. */
function countingUp(indices: readonly number[], numbers: readonly number[]): number[][] {
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

function isOfPages(indices: readonly number[], likely: ReadonlySet<number>, lines: readonly Line[]): boolean {
  const apart = indices.every((index, at) => at === 0 || index - (indices[at - 1] ?? 0) > FEWEST_BETWEEN);
  const inside = indices.filter((index) => isInsideSentence(index, likely, lines)).length;
  const isHead = indices.length >= FEWEST_HEADS || /[0-9０-９]/u.test(lines[indices[0] ?? 0]?.text ?? "");
  const neighbours = new Set(indices.map((index) => around(index, likely, lines).join("⏎")));
  const isCopy = neighbours.size < LEAST_CHANGE * indices.length; // what comes again with its surroundings is a block, not a head
  return apart && isHead && !isCopy && inside >= Math.max(1, FEWEST_INSIDE * indices.length);
}

/** Whether the line before breaks off within a sentence that the line after goes on; other likely page lines are looked past. */
function isInsideSentence(index: number, likely: ReadonlySet<number>, lines: readonly Line[]): boolean {
  const [before, after] = around(index, likely, lines);
  if (SENTENCE_END.test(before) || before.length < SHORTEST_LINE) return false;
  return after.length > 0 && /[\p{Script=Han}，、“（《A-Za-z0-9]$/u.test(before) && !/^[（(【]/u.test(after);
}

const MOST_TOGETHER = 4; // page lines one after the other
const SHORTEST_LINE = 6; // a shorter one may be a heading

/** The lines above and below a line, likely page lines left out. */
function around(index: number, likely: ReadonlySet<number>, lines: readonly Line[]): [before: string, after: string] {
  let [above, below] = [index - 1, index + 1];
  while (likely.has(above) && index - above < MOST_TOGETHER) above -= 1;
  while (likely.has(below) && below - index < MOST_TOGETHER) below += 1;
  return [lines[above]?.text ?? "。", lines[below]?.text ?? ""];
}

/** Short lines that come again beside page lines. */
function headsBeside(found: ReadonlySet<number>, lines: readonly Line[]): number[] {
  const beside = new Map<string, number[]>();
  for (const index of found) {
    for (const near of [index - 1, index + 1]) {
      const line = lines[near];
      if (line === undefined || found.has(near) || line.text.length > LONGEST_HEAD || /[。！？]$/u.test(line.text))
        continue;
      beside.set(line.text, [...(beside.get(line.text) ?? []), near]);
    }
  }
  return Array.from(beside.values())
    .filter((places) => places.length > 1)
    .flat();
}

const HAN_DIGITS = "〇一二三四五六七八九";
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** `12`, `十一`, `xiv`; 0 for what is no number. */
function numberIn(numeral: string): number {
  if (/^[0-9０-９]/u.test(numeral)) return Number(numeral.normalize("NFKC"));
  if (/^[a-z]/iu.test(numeral)) return romanValue(numeral.toLowerCase());
  if (!/[十百]/u.test(numeral))
    return Number(Array.from(numeral.replace("零", "〇"), (digit) => HAN_DIGITS.indexOf(digit)).join(""));
  const [, hundreds = "", tens = "", units = ""] = /^(?:(.?)百)?零?(?:(.?)十)?(.?)$/u.exec(numeral) ?? [];
  const digit = (mark: string, unit: string): number =>
    mark === "" ? (numeral.includes(unit) ? 1 : 0) : HAN_DIGITS.indexOf(mark);
  return (
    digit(hundreds, "百") * 100 + digit(tens, "十") * 10 + Math.max(0, units === "" ? 0 : HAN_DIGITS.indexOf(units))
  );
}

function romanValue(numeral: string): number {
  let total = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const [here = 0, next = 0] = [ROMAN[numeral.charAt(at)], ROMAN[numeral.charAt(at + 1)]];
    total += here < next ? -here : here;
  }
  return total;
}
