import { cells } from "../cells.js";
import type { Line } from "../line.js";
import { endsSentence } from "./cues.js";
import type { Shape } from "./measure.js";
import { thresholds } from "./thresholds.js";

/** What hanging indents say of each line. */
interface Hanging {
  /** Whether the line goes on in the next, which hangs under the words of its item. */
  readonly goesOn: readonly boolean[];
  /** Whether the line and the next belong to one item. */
  readonly inItem: readonly boolean[];
}

/**
 * Finds the lines that hang under an item: the first of them stands where the words of the item begin, the others under the first. A
 * line that breaks off and is long enough to have been wrapped goes on in one that hangs; a short one may head a list without marks.
 */
export function hangingLines(lines: readonly Line[], { forms, widths }: Shape): Hanging {
  const inItem = new Array<boolean>(lines.length).fill(false);
  const goesOn = new Array<boolean>(lines.length).fill(false);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.blanks > 0 || forms[index + 1]?.begins !== "maybe") continue;
    const isHead = forms[index]?.kind === "item";
    if (!isHead && inItem[index - 1] !== true) continue;
    const isUnder = Math.abs(next.indent - (isHead ? wordsAt(line) : line.indent)) <= TOLERANCE;
    inItem[index] = isUnder || (isHead && next.indent === line.indent && (widths[index] ?? 0) >= LONG_ITEM);
    goesOn[index] =
      isUnder &&
      isHead &&
      (widths[index] ?? 0) >= thresholds.longItem &&
      breaksOff(line.text) &&
      !isFirst(lines, index + 1);
  }
  return { goesOn, inItem };
}

/** Where the words of an item begin, in cells. */
const wordsAt = ({ text, indent }: Line): number => indent + cells(MARK.exec(text)?.[0] ?? "");

const MARK =
  /^(?:[-*+·•●○■□◆◇▪▲△★☆※▶►‣∙✓✔]|[（(]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])[)）、.．:]*|[①-⑳])\s*/u;
const TOLERANCE = 0.5; // cells
const LONG_ITEM = 24;

/** A line that holds a pause and does not end where one would: a heading has none, and one that ends in a colon leads to a list. */
const breaksOff = (text: string): boolean => PAUSE.test(text) && !endsSentence(text) && !CLAUSE_END.test(text);

const PAUSE = /[，。；]|[,.;] /u;
const CLAUSE_END = /(?:[：；:;][”’」』）)]*|[。！？][（(][^（）()]{1,12}[)）])$/u; // "回答问题。（6分）"

/** Whether the line after a line stands further out: its indent is that of a paragraph's first line, not a hanging one. */
function isFirst(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return (
    line !== undefined &&
    next !== undefined &&
    next.blanks === 0 &&
    line.indent - next.indent > TOLERANCE &&
    !MARK.test(next.text)
  );
}
