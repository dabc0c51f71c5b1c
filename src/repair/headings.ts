import { CLOSERS_IN_CLASS, isHan } from "../text/punctuation.js";
import type { LineKind } from "./kinds/index.js";

/** A paragraph that may turn out to be a heading. */
export interface Headed {
  readonly text: string;
  readonly form: LineKind;
}

/**
 * Paragraphs with the headings among them found: short ones without pauses or a sentence's end, and numbered ones that are no items of a
 * list (`一、引言` before prose, but not `1. 甲班` before `2. 乙班`). Many of them one after the other head nothing: they are the lines of a
 * menu, a list or a song. The first of a text is its title.
 */
export function withHeadings<Line extends Headed>(lines: readonly Line[]): Line[] {
  const isHead = lines.map(({ form }, index) => form === "heading" || looksLikeHeading(lines, index));
  const runs = runLengths(isHead);
  return lines.map((line, index) => {
    if (isHead[index] !== true) return line;
    const isOfRun = index > 0 && (runs[index] ?? 0) >= MANY;
    return { ...line, form: isOfRun ? (line.form === "item" ? "item" : "line") : "heading" };
  });
}

const MANY = 4;

/** Of each item, how many items that hold stand together there. */
function runLengths(holds: readonly boolean[]): number[] {
  const runs: number[] = [];
  for (const [index, held] of holds.entries()) runs.push(held ? (runs[index - 1] ?? 0) + 1 : 0);
  for (let index = runs.length - 2; index >= 0; index -= 1)
    if ((runs[index] ?? 0) > 0) runs[index] = Math.max(runs[index] ?? 0, runs[index + 1] ?? 0);
  return runs;
}

/** Whether a short line without a sentence's end or pauses may be a heading; one that only marks a gap, a row, a label … is none. */
function looksLikeHeading(lines: readonly Headed[], index: number): boolean {
  const { text, form } = lines[index] ?? { text: "", form: "line" };
  if (form !== "prose" && form !== "item") return false;
  if (text.length > LONGEST || ENDS.test(text)) return false;
  if (!Array.from(text).some((character) => isHan(character.charCodeAt(0)))) return false;
  return form === "prose" || !isListed(lines, index);
}

const LONGEST = 40; // characters
const ENDS = new RegExp(`[。！？；：…，][${CLOSERS_IN_CLASS}]*$|。`, "u");

/** Whether an item stands beside one with the same mark, or its mark is a bullet. */
function isListed(lines: readonly Headed[], index: number): boolean {
  const mark = markOf(lines[index]?.text ?? "");
  const isItem = (near: number): boolean => lines[near]?.form === "item" && markOf(lines[near]?.text ?? "") === mark;
  return !NUMBER.test(mark) || isItem(index - 1) || isItem(index + 1);
}

/** The mark of an item with `#` for its number: `（#）`, `#.`, `-`. */
const markOf = (text: string): string => (MARK.exec(text)?.[0] ?? "").replace(NUMERAL, "#");
const MARK = /^(?:[（([【]?第?\s?[0-9一二三四五六七八九十百①-⑳A-Za-z]{1,6}\s?[)）\]】、.．章节条回卷部篇]?|\S)/u;
const NUMERAL = /[0-9一二三四五六七八九十百①-⑳A-Za-z]{1,6}/u;
const NUMBER = /#/u;
