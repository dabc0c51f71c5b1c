import { firstIndex } from "../model/first-index.js";
import { findCopies } from "./find-copies.js";
import type { LineForm } from "./kinds/index.js";
import type { Line } from "./line.js";
import type { Repair } from "./repair.js";

const BLOCK =
  "检测站每天取样四次，结果当天公布在村口的屏幕上，来往的人都看得见。\n镇里把沿河的作坊搬进了园区，腾出的滩地种上了芦苇和沙棘。";

/** The examples drop the copies. */
export const repeatsRepair: Repair = {
  id: "repeats",
  examples: [
    [`${BLOCK}\n后来又下了雨。\n${BLOCK}\n全文完。`, `${BLOCK}\n后来又下了雨。\n全文完。`],
    ["好的。\n再见。\n好的。", "好的。\n再见。\n好的。"],
  ],
};

/** A block of whole lines that stood before. Indexes are into the list of lines; `last` is included. */
export interface RepeatedBlock {
  readonly first: number;
  readonly last: number;
  readonly originalFirst: number;
  readonly originalLast: number;
  /** Characters of the copy that are not white space. */
  readonly characters: number;
  /** Whether the text ends within the copy before the original ends. */
  readonly isCutOff: boolean;
  /** Whether its lines break where those of the original do: a machine copied it, not an author. */
  readonly isMechanical: boolean;
}

/** Blocks that come again, in order. Both ends are whole lines: a line that only begins or ends like another is no part of a block. */
export function repeatedBlocks(lines: readonly Line[], forms: readonly LineForm[]): RepeatedBlock[] {
  const { text, starts } = squeeze(lines);
  return findCopies(text).flatMap(({ start, end, first }) => {
    const from = starts.findIndexFrom(start);
    const to = starts.findIndexFrom(end + NEARLY_WHOLE + 1) - 2;
    const characters = starts.at(to + 1) - starts.at(from);
    if (to < from || characters < FEWEST_CHARACTERS) return [];
    const originalFirst = starts.lineAt(first + starts.at(from) - start);
    const originalLast = starts.lineAt(Math.max(first, first + starts.at(to + 1) - start - 1));
    const isCutOff = to === lines.length - 1 && originalLast < from - 1;
    const isMechanical = breaksAgree(starts, from, to, first - start);
    if (isFormula({ first: from, last: to, originalFirst }, lines, forms, characters)) return [];
    return [{ first: from, last: to, originalFirst, originalLast, characters, isCutOff, isMechanical }];
  });
}

/**
 * Whether lines only come again because such lines do: lines of tables and code, an address of the web, or one short sentence under
 * different items.
 */
function isFormula(
  { first, last, originalFirst }: Pick<RepeatedBlock, "first" | "last" | "originalFirst">,
  lines: readonly Line[],
  forms: readonly LineForm[],
  characters: number,
): boolean {
  const text = lines.slice(first, last + 1).flatMap((line, at) => (isText(forms[first + at]) ? [line.text] : []));
  const chinese = text.join("").match(/\p{Script=Han}/gu)?.length ?? 0;
  if (2 * chinese < Math.min(characters, 2 * FEWEST_CHARACTERS)) return true;
  const areUnderItems = [first - 1, originalFirst - 1].every((index) => isItem(forms[index]));
  return areUnderItems && characters < LONGEST_FORMULA && lines[first - 1]?.text !== lines[originalFirst - 1]?.text;
}

const LONGEST_FORMULA = 120; // characters

const isText = (form: LineForm | undefined): boolean => form !== undefined && !NO_TEXT.has(form.kind);
const isItem = (form: LineForm | undefined): boolean => form?.kind === "item" || form?.kind === "heading";
const NO_TEXT: ReadonlySet<string> = new Set(["rule", "cell", "code", "cue"]);

/** Whether most lines of the copy begin where lines of the original begin, give or take what single edits have moved. */
function breaksAgree(starts: LineStarts, from: number, to: number, shift: number): boolean {
  let agreeing = 0;
  for (let line = from; line <= to; line += 1) {
    const there = starts.at(line) + shift;
    const near = starts.findIndexFrom(there - MOVED);
    if (starts.at(near) <= there + MOVED) agreeing += 1;
  }
  return agreeing >= 0.7 * (to - from + 1);
}

const MOVED = 2; // characters

const NEARLY_WHOLE = 2; // characters at the end of a line that a copy may lack
const FEWEST_CHARACTERS = 20;

/** The characters of all lines without white space, and where each line begins among them. */
function squeeze(lines: readonly Line[]): { text: string; starts: LineStarts } {
  const parts = lines.map((line) => line.text.replace(/\s+/gu, ""));
  const offsets = [0];
  for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + part.length);
  return { text: parts.join(""), starts: lineStarts(offsets) };
}

interface LineStarts {
  at(index: number): number;
  /** Index of the first line that begins at `offset` or after it. */
  findIndexFrom(offset: number): number;
  /** Index of the line that holds `offset`. */
  lineAt(offset: number): number;
}

function lineStarts(offsets: readonly number[]): LineStarts {
  const findIndexFrom = (offset: number): number =>
    firstIndex(offsets.length, (index) => (offsets[index] ?? 0) >= offset);
  return { at: (index) => offsets[index] ?? 0, findIndexFrom, lineAt: (offset) => findIndexFrom(offset + 1) - 1 };
}
