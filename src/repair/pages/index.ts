import type { Line } from "../line.js";
import type { Repair } from "../repair.js";
import { endsSentence } from "../wraps/cues.js";
import { areEven, countingUp, FEWEST_BETWEEN, familiesOf, LONGEST_HEAD } from "./families.js";
import { linesAtFormFeeds } from "./form-feeds.js";
import { isDecorated } from "./page-number.js";

/** Takes heads, feet and numbers of pages out of the text. */
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
 * running heads with a number or without. Evidence are form feeds, numbers that count up, an even distance, and that such lines stand
 * in the middle of a sentence. The first of a text's heads is its title and stays. Linear in the lines.
 */
export function pageLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = linesAtFormFeeds(lines);
  for (const [index, { text }] of lines.entries()) if (isDecorated(text)) found.add(index);
  const families = familiesOf(lines);
  const likely = new Set(families.flatMap(({ indices }) => indices));
  for (const { indices, numbers } of families) {
    for (const series of numbers === undefined ? [indices] : countingUp(indices, numbers)) {
      if (isOfPages(series, numbers !== undefined, likely, lines)) for (const index of series) found.add(index);
    }
  }
  for (const index of headsBeside(found, lines)) found.add(index);
  if (!isDecorated(lines[0]?.text ?? "")) found.delete(0);
  return new Set(Array.from(found).flatMap((index) => lines[index] ?? []));
}

/** How sure a page number or running head is. */
export const PAGE_LINE = 0.9;
const FEWEST_HEADS = 3;
const FEWEST_INSIDE = 0.2; // share of page numbers that stand inside a sentence
const FEWEST_HEADS_INSIDE = 0.5; // the same of heads without a number; of headings none do
const LEAST_CHANGE = 0.7;

function isOfPages(
  indices: readonly number[],
  countsUp: boolean,
  likely: ReadonlySet<number>,
  lines: readonly Line[],
): boolean {
  const apart = indices.every((index, at) => at === 0 || index - (indices[at - 1] ?? 0) > FEWEST_BETWEEN);
  if (!apart || !areEven(indices) || (!countsUp && indices.length < FEWEST_HEADS)) return false;
  const areNumbers = indices.every((index) => BARE.test(lines[index]?.text ?? ""));
  if (countsUp && areNumbers && indices.length >= FEWEST_HEADS && haveHeads(indices, lines)) return true;
  const inside = indices.filter((index) => isInsideSentence(index, likely, lines)).length;
  const neighbours = new Set(indices.map((index) => around(index, likely, lines).join("⏎")));
  const isCopy = neighbours.size < LEAST_CHANGE * indices.length; // what comes again with its surroundings is a block, not a head
  const fewest = countsUp ? FEWEST_INSIDE : FEWEST_HEADS_INSIDE;
  return !isCopy && inside >= Math.max(1, fewest * indices.length);
}

/** A number and hardly more: `12`, `- 12 -`, `Page 12` */
const BARE = /^\P{L}*(?:Page|[Pp]\.|第)? ?(?:[0-9]{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}) ?页?\P{L}*$/u;

/** Whether a head that comes again stands beside most of the numbers. */
function haveHeads(indices: readonly number[], lines: readonly Line[]): boolean {
  const heads = new Map<string, number>();
  for (const index of indices) {
    for (const near of [index - 1, index + 1]) {
      const text = lines[near]?.text.replace(/[\s0-9]+/gu, "") ?? "";
      if (/\p{L}/u.test(text) && text.length <= LONGEST_HEAD) heads.set(text, (heads.get(text) ?? 0) + 1);
    }
  }
  return Math.max(0, ...heads.values()) >= Math.max(2, indices.length - 1);
}

/** Whether the line before breaks off within a sentence that the line after goes on; other likely page lines are looked past. */
function isInsideSentence(index: number, likely: ReadonlySet<number>, lines: readonly Line[]): boolean {
  const [before, after] = around(index, likely, lines);
  if (endsSentence(before) || before.length < SHORTEST_LINE) return false;
  if (!/\p{Script=Han}/u.test(before) || !isProse(before + after)) return false;
  return after.length > 0 && /[\p{Script=Han}，、“（《A-Za-z0-9]$/u.test(before) && !/^[（(【]/u.test(after);
}

/** A pause, the end of a sentence, or more on a line than a list or a song has. */
const isProse = (text: string): boolean => /[，。；？！]/u.test(text) || text.length > LONGEST_SHORT;

const LONGEST_SHORT = 30;
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
