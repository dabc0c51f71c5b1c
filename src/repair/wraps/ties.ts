import { firstPiece } from "../cells.js";
import type { Line } from "../line.js";
import { CLAUSE_MARK, endsSentence, FUNCTION_WORD_END, GAP, isTail, NEVER_FIRST } from "./cues.js";
import { goesOnOverPage, goOnInFigure, goOnToLeader } from "./going-on.js";
import { hangingLines } from "./hanging.js";
import { firstLineIndents } from "./indents.js";
import { reachesOf } from "./margins.js";
import type { Shape } from "./measure.js";
import { thresholds } from "./thresholds.js";

/** Length in characters of the longest dictionary word that stands across the border of two texts; 0 without one. */
export type Crossing = (left: string, right: string) => number;

/** What is sure of the gap after a line: a paragraph ends there, the paragraph goes on, or neither. */
export type Tie = "ends" | "goes-on" | "open";

/** What is sure of the gap after each line, before anything is weighed. */
export function tiesOf(lines: readonly Line[], shape: Shape, crossing: Crossing): Tie[] {
  const beginsAt = firstLineIndents(lines, shape);
  const hanging = hangingLines(lines, shape);
  const ties = lines.map((line, index): Tie => {
    const next = lines[index + 1];
    if (next !== undefined && goOnToLeader(lines, index)) return "goes-on";
    if (next === undefined || isApart(line, next, index, shape)) return "ends";
    if (mustGoOn(line, next) || goOnInFigure(line.text, next.text)) return "goes-on";
    if (hanging.goesOn[index] === true || goesOnOverPage(line, next, shape.forms[index + 1], beginsAt))
      return "goes-on";
    return isParted(line, next, index, shape, beginsAt) ? "ends" : "open";
  });
  const reaches = reachesOf(
    lines,
    shape,
    ties.map((tie, index) => tie === "open" || hanging.goesOn[index] === true),
  );
  return ties.map((tie, index) => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (tie !== "open" || reaches[index] === "full" || line === undefined || next === undefined) return tie;
    const mayBeTorn = shape.forms[index + 1]?.begins === "maybe" && isTorn(line.text, next.text, crossing);
    if (mayBeTorn && (isProse(lines, index) || hanging.inItem[index] === true)) return "open";
    const isText = shape.forms[index + 1]?.begins !== "surely" && CLAUSE_MARK.test(next.text);
    if (isText && breaksOff(line.text, shape.widths[index] ?? 0)) return "open";
    if (lines.length > FEW_LINES || !mayGoOn(index, lines, shape)) return "ends";
    return endsInWord(line.text, next.text, shape.widths[index] ?? 0) ? "goes-on" : "open";
  });
}

/** A sentence that breaks off within a word, or after one that something must follow, may go on although there is no margin. */
function isTorn(text: string, next: string, crossing: Crossing): boolean {
  if (!CLAUSE_MARK.test(text) || !/\p{Script=Han}$/u.test(text) || !/^[\p{Script=Han}“‘「《]/u.test(next)) return false;
  return FUNCTION_WORD_END.test(text) || NEVER_FIRST.test(next) || crossing(text, next) > 0;
}

/** A long line that holds whole sentences and breaks off in another: the only wrap of a short text shows no margin. */
const breaksOff = (text: string, width: number): boolean =>
  width >= thresholds.longProse && width <= WIDEST_PROSE && BREAKS_OFF.test(text);

const WIDEST_PROSE = 50; // a longer line is a paragraph on one line
const BREAKS_OFF = /。.*[\p{L}\p{N}]$/u; // "…人。中学毕业以后当船工，1978年"

/** Whether sentences end in the lines around: those of subtitles and songs do not. */
const isProse = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter(({ text }) => STOP.test(text)).length >= FEWEST_STOPS;

const NEAR = 6; // lines
const FEWEST_STOPS = 2;
const STOP = /[。！？]/u;
const FEW_LINES = 5; // too few to know a margin by

/** Where no margin is known: a line is no wrap where its paragraph's next line has room for more. */
function mayGoOn(index: number, lines: readonly Line[], { forms, widths }: Shape): boolean {
  const [width = 0, after = 0] = [widths[index], widths[index + 1]];
  const fitted = width + firstPiece(lines[index + 1]?.text ?? "") < after - ROOM;
  return forms[index + 1]?.begins === "maybe" && !fitted && width >= NARROWEST;
}

/** A Latin word at the end of a long line ends no paragraph where the next line ends the sentence: `打开 settings⏎文件，然后保存。` */
const endsInWord = (text: string, next: string, width: number): boolean =>
  width >= LONG && /\p{Script=Han}.*[A-Za-z]$/u.test(text) && endsSentence(next);

const LONG = 16; // cells
const ROOM = 2; // cells
const NARROWEST = 8;

/** One of the two lines stands by itself, or the source has a gap there. */
function isApart(line: Line, next: Line, index: number, { forms }: Shape): boolean {
  if (forms[index]?.stands === true || forms[index + 1]?.stands === true) return true;
  return GAP.test(line.text) || GAP.test(next.text) || (endsSentence(line.text) && isTail(next.text));
}

/** A closing mark or a pause cannot begin a paragraph, and what is opened at the end of a line is filled by the next. */
function mustGoOn({ text }: Line, next: Line): boolean {
  if (CLOSING_START.test(next.text)) return true;
  if (endsSentence(text)) return false;
  return PAUSE_START.test(next.text) || (next.blanks === 0 && GOING_ON_END.test(text));
}

const GOING_ON_END = /[“‘（《「『【(〔、]$/u;
const CLOSING_START = /^[”’）」』》】〉〕％℃]/u;
const PAUSE_START = /^[，。、；：？！]/u;

/** A blank line where not every line has one, a mark that begins a paragraph, or the indent of a first line. */
function isParted(line: Line, next: Line, index: number, shape: Shape, beginsAt: ReadonlySet<number>): boolean {
  if (next.blanks > 0 && shape.blanksTell) return true;
  const form = shape.forms[index];
  if (shape.forms[index + 1]?.begins === "surely" || beginsAt.has(next.indent)) return true;
  const hangs = form !== undefined && form.begins !== "maybe" && !isUnderHeading(line, next);
  return next.indent - line.indent >= STEP && !hangs;
}

/** A numbered line without a pause, and below it a sentence with the indent of a paragraph's first line: `二、其他意见`, `　　无。` */
const isUnderHeading = (line: Line, next: Line): boolean =>
  next.isIndented && !PAUSE.test(line.text) && endsSentence(next.text);

const PAUSE = /[，。；：]/u;

const STEP = 1; // cells
