import { loadWords } from "../../languages/zh/words.js";
import { remembering } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { isHan } from "../../text/punctuation.js";
import type { Hunk } from "./align-units.js";
import type { Differing } from "./differing.js";
import type { ScoreUnit } from "./units.js";

/** Whole words of a new sentence in the place of whole words of an earlier one; one side may be empty. */
export interface WordExchange {
  readonly now: readonly string[];
  readonly was: readonly string[];
}

/**
 * The words that two Chinese sentences do not share, where they differ: of 雇用员工 and 解雇员工 the two words, though they share a character. Words
 * are folded; what is no hanzi is left out, and so are clauses in the place of others.
 */
export function wordExchanges({ folded, nowUnits, wasUnits, hunks }: Differing): readonly WordExchange[] {
  const [nowStarts, wasStarts] = [wordStartsOf(folded().now), wordStartsOf(folded().was)];
  const opens = (i: number, j: number): boolean =>
    startsWord(nowUnits, i, nowStarts) && startsWord(wasUnits, j, wasStarts);
  const whole: Hunk[] = [];
  for (const [at, hunk] of hunks.entries()) {
    if (!isShort(hunk)) continue;
    const before = whole.at(-1) ?? NOTHING;
    let [start, wasStart] = [hunk.now[0], hunk.was[0]];
    while (start > before.now[1] && !opens(start, wasStart)) [start, wasStart] = [start - 1, wasStart - 1];
    let [end, wasEnd] = [hunk.now[1], hunk.was[1]];
    const limit = hunks[at + 1]?.now[0] ?? Number.POSITIVE_INFINITY;
    while (end < limit && !opens(end, wasEnd)) [end, wasEnd] = [end + 1, wasEnd + 1];
    const joins = whole.length > 0 && start <= before.now[1];
    if (joins) whole.pop();
    whole.push(
      joins
        ? { now: [before.now[0], end], was: [before.was[0], wasEnd] }
        : { now: [start, end], was: [wasStart, wasEnd] },
    );
  }
  return whole.map((hunk) => ({
    now: wordsOf(nowUnits.slice(...hunk.now), nowStarts),
    was: wordsOf(wasUnits.slice(...hunk.was), wasStarts),
  }));
}

const isShort = ({ now, was }: Hunk): boolean => now[1] - now[0] <= LONGEST && was[1] - was[0] <= LONGEST;

const LONGEST = 8; // characters of what is one thing in the place of another; more is a clause of its own

const NOTHING: Hunk = { now: [0, 0], was: [0, 0] };

/**
 * Whether a word begins at an offset of a hanzi; only the stretches between marks that are asked about are cut into words. A new sentence is
 * compared with many earlier ones.
 */
const wordStartsOf = remembering((text: string): ((offset: number) => boolean) => {
  const starts = new Set<number>();
  const isCut = new Uint8Array(text.length);
  return (offset) => {
    if (isCut[offset] !== 1) {
      const stretch = stretchAt(text, offset);
      isCut.fill(1, stretch.start, stretch.end);
      const words = loadWords().cut(text.slice(stretch.start, stretch.end));
      for (const { start } of words) starts.add(stretch.start + start);
    }
    return starts.has(offset);
  };
}, 100);

/** The hanzi around an offset, without a break. */
function stretchAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset + 1];
  while (start > 0 && isHan(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && isHan(text.charCodeAt(end))) end += 1;
  return { start, end };
}

/** Whether a word begins with a unit; what is no hanzi is a word of its own, and so is the end. */
function startsWord(units: readonly ScoreUnit[], at: number, starts: (offset: number) => boolean): boolean {
  const unit = units[at];
  return unit === undefined || !isHanzi(unit) || starts(unit.span.start) || !isHanzi(units[at - 1]);
}

const isHanzi = (unit: ScoreUnit | undefined): boolean => unit?.kind === "han" || unit?.kind === "particle";

function wordsOf(units: readonly ScoreUnit[], starts: (offset: number) => boolean): readonly string[] {
  const words: string[] = [];
  for (const [at, unit] of units.entries()) {
    if (!isHanzi(unit)) continue;
    if (words.length === 0 || startsWord(units, at, starts)) words.push(unit.key);
    else words.push((words.pop() ?? "") + unit.key);
  }
  return words;
}
