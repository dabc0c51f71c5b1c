import { cells } from "../cells.js";
import type { LineForm } from "../kinds/index.js";
import type { Line } from "../line.js";
import { CLAUSE_END, endsSentence, MID_END, NO_START } from "./cues.js";

/** The shape of a text's lines, learned from all of them. Widths are in cells: a Chinese character is 1, an ASCII character 0.5. */
export interface Shape {
  readonly widths: readonly number[];
  /** Width of the column around each line; 0 where the lines there are not wrapped to a column. */
  readonly columns: readonly number[];
  /** Cells by which first lines of paragraphs are narrower, because their indent was taken away. */
  readonly indent: number;
  /** Whether blank lines, or indents, tell paragraphs apart: some gaps have them and some have not. */
  readonly blanksTell: boolean;
  readonly indentsTell: boolean;
  readonly forms: readonly LineForm[];
}

/** Learns the shape of a text from the widths and indents of all its lines. */
export function measure(lines: readonly Line[], forms: readonly LineForm[]): Shape {
  const wide = lines.map(({ text }) => cells(text));
  const quotes = lines.map(({ text }) => text.match(QUOTES)?.length ?? 0);
  const narrower = 1 - learnQuoteWidth(lines, wide, quotes);
  const count = Math.max(1, lines.length);
  const indentShare = lines.filter(({ indent }) => indent > 0).length / count;
  const indentsTell = indentShare > 0.02 && indentShare < 0.9;
  const widths = lines.map(({ indent }, index) => indent + (wide[index] ?? 0) - narrower * (quotes[index] ?? 0));
  const columns = columnWidths(
    widths,
    lines.map(({ text }) => endsSentence(text)),
    forms,
  );
  const blankShare = lines.slice(1).filter(({ blanks }) => blanks > 0).length / Math.max(1, count - 1);
  const indent = indentsTell ? 0 : learnIndent(lines, widths, columns);
  return {
    widths,
    columns,
    indent,
    blanksTell: blankShare > 0.02 && blankShare < 0.9,
    indentsTell,
    forms,
  };
}

/** Whether a line is one of a column's, rather than a paragraph on one long line. */
export const isWrapped = ({ widths, columns }: Pick<Shape, "widths" | "columns">, index: number): boolean =>
  (columns[index] ?? 0) > 0 && (widths[index] ?? 0) <= (columns[index] ?? 0) + 4.5;

const WIDEST_COLUMN = 62;
const NARROWEST_COLUMN = 6;

/** Curly quotes are one cell wide or half a cell: full lines that hold some are compared with the usual width of those without. */
function learnQuoteWidth(lines: readonly Line[], wide: readonly number[], quotes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [index, exact] of wide.entries()) {
    const width = Math.round(exact);
    if (quotes[index] === 0 && width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN)
      counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const usual = Array.from(counts).reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
  const excess: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const count = quotes[index] ?? 0;
    const over = (wide[index] ?? 0) - usual;
    if (count === 0 || Math.abs(over) > 4 || endsSentence(text)) continue;
    excess.push((over < -0.9 ? over + 2 : over) / count);
  }
  return excess.length >= 3 && median(excess) >= 0.3 ? 0.5 : 1;
}

const QUOTES = /[“”‘’]/gu;
const FEWEST_UNENDED = 0.25; // share of lines that break off inside a sentence where text is wrapped
const ENDED_WEIGHT = 0.5; // a line that breaks off inside a sentence tells more of its column than one that ends there
const NEIGHBOURS = 30; // lines on either side that a column's width is read from

/**
 * For each line the width of the column around it; a narrower one that nearly all lines close by share (a box among wide columns) goes
 * before that of the wider surroundings.
 */
function columnWidths(widths: readonly number[], ended: readonly boolean[], forms: readonly LineForm[]): number[] {
  const flowing = widths.map((width, index) => (forms[index]?.stands === true ? 0 : width));
  const wide = peaksAround(flowing, ended, NEIGHBOURS, FEWEST_AT_PEAK);
  const close = peaksAround(flowing, ended, CLOSE_NEIGHBOURS, FEWEST_CLOSE);
  return wide.map((column, index) => {
    const narrower = close[index] ?? 0;
    return narrower > 0 && narrower < column - BOX_STEP ? narrower : column;
  });
}

/** The upper edge of the most frequent width among so many lines on either side; of two close peaks the wider (first lines are narrower). */
function peaksAround(
  widths: readonly number[],
  ended: readonly boolean[],
  neighbours: number,
  fewest: number,
): number[] {
  const histogram = new Float64Array(2 * WIDEST_COLUMN + 16);
  let total = 0;
  let unended = 0;
  const count = (index: number, sign: number): void => {
    const width = widths[index];
    if (width === undefined || width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return;
    const weight = sign * (ended[index] === true ? ENDED_WEIGHT : 1);
    total += weight;
    if (ended[index] !== true) unended += weight;
    const half = Math.round(2 * width);
    [0.35, 0.7, 1, 0.7, 0.35].forEach((share, at) => {
      histogram[half + at - 2] = (histogram[half + at - 2] ?? 0) + weight * share;
    });
  };
  for (let index = 0; index < neighbours; index += 1) count(index, 1);
  return widths.map((_, index) => {
    count(index + neighbours, 1);
    count(index - neighbours - 1, -1);
    return total >= 5 && unended >= FEWEST_UNENDED * total ? peak(histogram, total, fewest) / 2 : 0;
  });
}

function peak(histogram: Float64Array, total: number, fewest: number): number {
  const at = (index: number): number => histogram[index] ?? 0;
  let best = 0;
  for (let width = 14; width <= 2 * WIDEST_COLUMN; width += 1) if (at(width) > at(best) + 1e-9) best = width;
  if (at(best) < fewest * total) return 0;
  let upper = best;
  for (let step = 2; step <= 6; step += 1) {
    const enough = at(best) * (step === INDENT_STEPS ? LEAST_BESIDE_FIRSTS : LEAST_BESIDE);
    if (at(best + step) > enough && at(best + step) >= at(best + step - 1) - 0.01) upper = best + step;
  }
  return upper;
}

const CLOSE_NEIGHBOURS = 6;
const FEWEST_AT_PEAK = 0.3; // share of the lines around that have about the most frequent width
const FEWEST_CLOSE = 0.6;
const BOX_STEP = 3; // cells
const INDENT_STEPS = 4; // half cells: the two cells of an indent that was taken away
const LEAST_BESIDE_FIRSTS = 0.25; // of a short text most full lines may be first lines
const LEAST_BESIDE = 0.62;

/** Compares the lines that surely begin a paragraph with those that surely go on one. */
function learnIndent(lines: readonly Line[], widths: readonly number[], columns: readonly number[]): number {
  const firsts: number[] = [];
  const others: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    if (!isWrapped({ widths, columns }, index) || !isWrapped({ widths, columns }, index - 1)) continue;
    const missing = (columns[index] ?? 0) - (widths[index] ?? 0);
    const [before, text] = [lines[index - 1]?.text ?? "", lines[index]?.text ?? ""];
    if (missing > 4 || NO_START.test(text)) continue;
    const shortBefore = (columns[index - 1] ?? 0) - (widths[index - 1] ?? 0);
    if (shortBefore > 4 && endsSentence(before)) firsts.push(missing);
    else if (shortBefore <= 1.6 && !endsSentence(before) && !CLAUSE_END.test(before) && !MID_END.test(before))
      others.push(missing);
  }
  return firsts.length >= 3 && others.length >= 3 && mean(firsts) - mean(others) >= 1.2 ? 2 : 0;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}
