import type { Span } from "../../model/span.js";
import { isHan } from "../../text/punctuation.js";
import type { Line } from "../line.js";
import {
  CLAUSE_END,
  CLAUSE_MARK,
  DASH_START,
  DATELINE_START,
  DIGIT_END,
  endsInCredit,
  endsSentence,
  FUNCTION_WORD_END,
  LIST_START,
  MID_END,
  NO_START,
  NUMBER_GOES_ON,
  OPEN_END,
  SPEAKER_START,
} from "./cues.js";
import { isWrapped, type Shape } from "./measure.js";
import type { Crossing, Tie } from "./ties.js";

/**
 * What is seen of a line and of the gap after it, as indices into the tables of weights. Each family of features takes a run of
 * indices, one for each value.
 */
export interface LineFeatures {
  readonly line: readonly number[];
  /** How the line fills its column if it goes on a paragraph, and if it begins one (first lines may be narrower). */
  readonly fit: readonly [going: readonly number[], beginning: readonly number[]];
  readonly gap: readonly number[];
  /** What is sure of the gap after it before anything is weighed. */
  readonly tie: Tie;
}

/** Families of features about a line, and how many values each has. */
export const lineFamilies = { bias: 1, ending: 10, marks: 6, length: 16 } as const;
/** Families of features about how a line fills its column, and how many values each has. */
export const fitFamilies = { fit: 15, fitOpen: 30 } as const;
/** Families of features about the gap after a line, and how many values each has. */
export const gapFamilies = {
  noStart: 1,
  openEnd: 1,
  open: 2,
  quoteStart: 2,
  crossing: 5,
  kinds: 16,
  number: 1,
  list: 4,
  speaker: 2,
  dateline: 1,
  functionWord: 1,
  bracket: 1,
  dash: 1,
  blank: 2,
  indent: 2,
} as const;

/** Where each family's run begins, and the length of them all. */
function runs<Family extends string>(families: Readonly<Record<Family, number>>): Record<Family, number> {
  let start = 0;
  const entries = Object.entries<number>(families).map(([family, size]) => {
    start += size;
    return [family, start - size];
  });
  return Object.fromEntries(entries);
}

const LINE = runs(lineFamilies);
const FIT = runs(fitFamilies);
const GAPS = runs(gapFamilies);

const endings = ["open", "mid", "clause", "credit", "sentence"] as const;
type Ending = 0 | 1 | 2 | 3 | 4;
const OPEN: Ending = 0;
const SENTENCE: Ending = 4;

/** The features of the lines from `start` to `end`; those of a gap are empty after the last of all. Linear in the text. */
export function featuresOf(
  lines: readonly Line[],
  shape: Shape,
  ties: readonly Tie[],
  crossing: Crossing,
  { start, end }: Span = { start: 0, end: lines.length },
): LineFeatures[] {
  let depth = 0;
  return lines.slice(start, end).map((line, at) => {
    const index = start + at;
    const ending = endingOf(line.text);
    depth = openAfter(line, index, ending, depth, shape);
    const after = lines[index + 1];
    return {
      line: aboutLine(line.text, shape.widths[index] ?? 0, ending, isWrapped(shape, index)),
      fit: [aboutFit(index, 0, ending, shape), aboutFit(index, shape.indent, ending, shape)],
      gap:
        after === undefined
          ? []
          : aboutGap(
              line.text,
              after,
              ending === SENTENCE,
              depth,
              shape.forms[index + 1]?.begins === "surely",
              shape,
              crossing,
            ),
      tie: ties[index] ?? "open",
    };
  });
}

function endingOf(text: string): Ending {
  if (endsSentence(text)) return SENTENCE;
  if (endsInCredit(text)) return 3;
  if (CLAUSE_END.test(text)) return 2;
  return MID_END.test(text) ? 1 : OPEN;
}

function aboutLine(text: string, width: number, ending: Ending, wrapped: boolean): number[] {
  const found = [LINE.bias, LINE.ending + ending + (wrapped ? 0 : endings.length)];
  const marks = CLAUSE_MARK.test(text) ? 2 : ending < 3 ? 1 : 0;
  found.push(
    LINE.marks + marks + (wrapped ? 0 : 3),
    LINE.length + 2 * bin(width, LENGTHS) + (ending === SENTENCE ? 1 : 0),
  );
  return found;
}

const LENGTHS = [5, 8, 11, 15, 20, 30, 60]; // cells
const EXCESS = [-8, -4.2, -2.6, -1.6, -1.1, -0.6, -0.1, 0.4, 0.9, 1.4, 2.4, 4.6]; // cells over the column
const OVER = EXCESS.length + 1;
const NO_COLUMN = EXCESS.length + 2;

/** Which bin of ascending borders a value falls into. */
function bin(value: number, borders: readonly number[]): number {
  let at = 0;
  while (at < borders.length && value >= (borders[at] ?? 0)) at += 1;
  return at;
}

function aboutFit(index: number, indent: number, ending: Ending, shape: Shape): number[] {
  const column = shape.columns[index] ?? 0;
  if (!isWrapped(shape, index)) return [FIT.fit + (column > 0 ? OVER : NO_COLUMN)];
  const at = bin((shape.widths[index] ?? 0) - column + indent, EXCESS);
  return [FIT.fit + at, FIT.fitOpen + 2 * at + (ending === OPEN ? 1 : 0)];
}

function aboutGap(
  before: string,
  after: Line,
  ended: boolean,
  depth: number,
  isListed: boolean,
  shape: Shape,
  crossing: Crossing,
): number[] {
  const { text } = after;
  const found = [bordering(before, text, crossing)];
  const end = ended ? 1 : 0;
  if (NO_START.test(text) && !isListed) found.push(GAPS.noStart);
  if (OPEN_END.test(before)) found.push(GAPS.openEnd);
  if (depth > 0) found.push(GAPS.open + end);
  else if (OPENING_QUOTE.test(text)) found.push(GAPS.quoteStart + end);
  if (DIGIT_END.test(before) && NUMBER_GOES_ON.test(text)) found.push(GAPS.number);
  const pause = ended || CLAUSE_END.test(before) ? 1 : 0;
  if (LIST_START.test(text)) found.push(GAPS.list + 2 * (isListed ? 1 : 0) + pause);
  if (SPEAKER_START.test(text)) found.push(GAPS.speaker + pause);
  if (DATELINE_START.test(text)) found.push(GAPS.dateline);
  if (FUNCTION_WORD_END.test(before)) found.push(GAPS.functionWord);
  if (ended && BRACKET.test(text) && !LIST_START.test(text)) found.push(GAPS.bracket);
  if (DASH_START.test(text)) found.push(GAPS.dash);
  if (shape.blanksTell) found.push(GAPS.blank + (after.blanks > 0 ? 1 : 0));
  if (shape.indentsTell) found.push(GAPS.indent + (after.indent > 0 ? 1 : 0));
  return found;
}

const OPENING_QUOTE = /^[“「『]/u;
const BRACKET = /^[（(]/u;

/** Between two Chinese characters, whether a word stands across; between others, which kinds of characters meet. */
function bordering(before: string, after: string, crossing: Crossing): number {
  const left = kindOf(before.charCodeAt(before.length - 1));
  const right = kindOf(after.charCodeAt(0));
  return left === HAN && right === HAN ? GAPS.crossing + crossing(before, after) : GAPS.kinds + 4 * left + right;
}

const HAN = 0;

/** 0 Chinese, 1 digit, 2 Latin, 3 anything else. */
function kindOf(code: number): number {
  if (isHan(code)) return HAN;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return 1;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? 2 : 3;
}

/** Quotes and brackets open after a line. A paragraph's sure end forgets what was never closed. */
function openAfter({ text }: Line, index: number, ending: Ending, before: number, shape: Shape): number {
  const width = shape.widths[index] ?? 0;
  const wrapped = isWrapped(shape, index);
  const ended = ending === SENTENCE;
  let depth = ended && wrapped && width < (shape.columns[index] ?? 0) - 4 ? 0 : before;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue; // most characters
    if (OPENERS.has(code)) depth += 1;
    else if (CLOSERS.has(code)) depth = Math.max(0, depth - 1);
  }
  return depth > 1 && !wrapped && ended && width > 60 ? 1 : depth;
}

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const OPENERS = codesOf("“「『（(《");
const CLOSERS = codesOf("”」』）)》");
