import type { LineForm } from "../kinds/index.js";
import type { Line } from "../line.js";
import { CLAUSE_MARK, DIGIT_END } from "./cues.js";

/** A figure and its unit are parted: `总股本97,795,350⏎股为基数，`. Both lines are text, for labels and tables hold figures too. */
export function goOnInFigure(text: string, next: string): boolean {
  if (text.length < SHORTEST || !DIGIT_END.test(text.slice(-1)) || !UNIT_START.test(next)) return false;
  return /[，。；：]/u.test(text) && CLAUSE_MARK.test(next);
}

const SHORTEST = 16; // characters
const UNIT_START = /^(?:[年月日时時分秒％%万萬亿億多余餘个個名家项項股元吨噸米人件台张張次度倍]|公[里斤顷頃])/u;

/**
 * An entry of a table of contents that takes two lines: the first has no leader, the second stands further in, begins like no entry and
 * ends in a leader and its page. An entry beside them has a leader too.
 */
export function goOnToLeader(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || !hasLeader(next) || hasLeader(line)) return false;
  if (next.blanks > 0 || next.indent - line.indent < STEP || ENTRY_START.test(next.text)) return false;
  return ENTRY_START.test(line.text) && [index - 1, index + 2].some((at) => hasLeader(lines[at]));
}

const hasLeader = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_ENTRY && LEADER.test(line.text);

const LONGEST_ENTRY = 200; // characters
const LEADER = /(?:\.{4,}|(?:[.．·] ){4,}|…{2,}|·{4,}) ?[0-9ivxlc]{1,4}$/u; // "........ 8"
const ENTRY_START =
  /^(?:[0-9]+(?:[.．][0-9]+)*[\s、.．]|第 ?[0-9一二三四五六七八九十百]+|[（(]?[一二三四五六七八九十]+[)）、])/u;
const STEP = 1; // cells

/**
 * A sentence that the end of a page parts: the head or foot that stood between two lines was taken out, the first breaks off within a
 * sentence, and the second has no indent of a first line. Blank lines are those around the head.
 */
export function goesOnOverPage(
  line: Line,
  next: Line,
  form: LineForm | undefined,
  beginsAt: ReadonlySet<number>,
): boolean {
  const isOverPage = next.number - next.blanks - 1 > line.number;
  if (!isOverPage || form?.begins !== "maybe" || beginsAt.has(next.indent) || next.indent > line.indent) return false;
  return (
    line.text.length >= SHORTEST && !next.isIndented && OPEN_END.test(line.text.slice(-1)) && PAUSE.test(line.text)
  );
}

const OPEN_END = /[\p{Script=Han}，、]/u;
const PAUSE = /[，。；：？！]/u;
