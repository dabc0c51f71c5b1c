import type { Line } from "../line.js";

/** Which lines stand by themselves for the shape of those around them: rows of a table, lines of verse. Nothing joins them. */
export function setApart(lines: readonly Line[]): boolean[] {
  const apart = new Array<boolean>(lines.length).fill(false);
  markRuns(apart, FEWEST_ROWS, lines, ({ text }) => cellCount(text));
  markRuns(apart, FEWEST_VERSES, lines, ({ text }) => (VERSE.test(text) ? text.length : 0));
  markRuns(
    apart,
    FEWEST_LINES,
    lines,
    ({ text }) => (text.length < LONGEST_LINE && PAUSE_END.test(text) ? 1 : 0),
    isRagged,
  );
  return apart;
}

const FEWEST_ROWS = 2;
const FEWEST_VERSES = 4;
const VERSE = /^\p{Script=Han}{4,7}[，。；？！、]$/u; // "白石河边柳树青，"
const FEWEST_LINES = 6; // of a poem or a list, each ending with a mark; of a column's lines one in five does
const LONGEST_LINE = 30;
const PAUSE_END = /[，。；：！？、…—][”’」』）]*$/u;
const BETWEEN_CELLS = /\t+|[ \u3000]{2,}/u;
const WIDEST_CELL = 16;

/** Marks runs of lines of one measure that are long enough; a measure of 0 ends a run. */
function markRuns(
  apart: boolean[],
  fewest: number,
  lines: readonly Line[],
  measure: (line: Line) => number,
  isWanted: (run: readonly Line[]) => boolean = () => true,
): void {
  let start = 0;
  let running = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const value = line === undefined ? 0 : measure(line);
    if (value === running && index < lines.length) continue;
    if (running > 0 && index - start >= fewest && isWanted(lines.slice(start, index))) apart.fill(true, start, index);
    start = index;
    running = value;
  }
}

/** Whether lines are of different lengths, as those of a column are not. */
function isRagged(run: readonly Line[]): boolean {
  const lengths = run.map(({ text }) => text.length);
  return Math.max(...lengths) - Math.min(...lengths) >= 4;
}

/** How many cells a row of a table has; 0 for what is no such row: `项目　　2019年　　2020年` has three. */
function cellCount(text: string): number {
  if (!BETWEEN_CELLS.test(text)) return 0;
  const cells = text.split(BETWEEN_CELLS);
  return cells.every((cell) => cell.length <= WIDEST_CELL && !/[。，；]/u.test(cell)) ? cells.length : 0;
}
