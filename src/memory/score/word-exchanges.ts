import { loadWords } from "../../languages/zh/words.js";
import { remembering } from "../../model/once.js";
import { simplifyText } from "../../text/fold.js";
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
 * are folded; what is no hanzi is left out.
 */
export function wordExchanges({ now, was, nowUnits, wasUnits, hunks }: Differing): readonly WordExchange[] {
  const [nowStarts, wasStarts] = [wordStartsOf(now), wordStartsOf(was)];
  const opens = (i: number, j: number): boolean =>
    startsWord(nowUnits, i, nowStarts) && startsWord(wasUnits, j, wasStarts);
  const whole: Hunk[] = [];
  for (const [at, hunk] of hunks.entries()) {
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

const NOTHING: Hunk = { now: [0, 0], was: [0, 0] };

/** A new sentence is compared with many earlier ones. */
const wordStartsOf = remembering(
  (text: string): ReadonlySet<number> =>
    new Set(
      loadWords()
        .cut(simplifyText(text))
        .map(({ start }) => start),
    ),
  100,
);

/** Whether a word begins with a unit; what is no hanzi is a word of its own, and so is the end. */
function startsWord(units: readonly ScoreUnit[], at: number, starts: ReadonlySet<number>): boolean {
  const unit = units[at];
  return unit === undefined || !isHanzi(unit) || starts.has(unit.span.start) || !isHanzi(units[at - 1]);
}

const isHanzi = (unit: ScoreUnit | undefined): boolean => unit?.kind === "han" || unit?.kind === "particle";

function wordsOf(units: readonly ScoreUnit[], starts: ReadonlySet<number>): readonly string[] {
  const words: string[] = [];
  for (const [at, unit] of units.entries()) {
    if (!isHanzi(unit)) continue;
    if (words.length === 0 || startsWord(units, at, starts)) words.push(unit.key);
    else words.push((words.pop() ?? "") + unit.key);
  }
  return words;
}
