import { once, remembering } from "../../../model/once.js";
import type { Span } from "../../../model/span.js";
import { longestWordOf } from "../../../text/longest-word.js";
import { axes, besides } from "./axis-words.js";
import { rootSigns } from "./roots.js";

/** A word that has opposites: words of one axis and other sides are opposites of one another. */
export interface AxisWord {
  readonly axis: number;
  readonly side: 0 | 1;
  readonly span: Span;
}

/** The words of a folded Chinese text that have opposites, in order and without overlap, the longest at each place. */
export const axisWordsIn: (folded: string) => readonly AxisWord[] = remembering((folded: string) => {
  const found: AxisWord[] = [];
  for (let start = 0, end = 0; start < folded.length; start = Math.max(end, start + 1)) {
    end = start + knownAt()(folded, start);
    const known = end > start ? sides().get(folded.slice(start, end)) : undefined;
    for (const { axis, side } of known ?? NONE) found.push({ axis, side, span: { start, end } });
  }
  return found;
});

/** Whether two words are opposites of one another, whatever stands beside them. */
export const areOpposite = (one: string, other: string): boolean =>
  (sides().get(one) ?? NONE).some(({ axis, side }) =>
    (sides().get(other) ?? NONE).some((there) => there.axis === axis && there.side !== side),
  );

/** Whether a word has no opposites, though a character of it makes opposites of other words: 重庆, 大学. */
export const isHiding = (word: string): boolean => hiding().has(word) && !sides().has(word);

const NONE: readonly Pick<AxisWord, "axis" | "side">[] = [];

const sides = once(() => {
  const made = new Map<string, readonly Pick<AxisWord, "axis" | "side">[]>();
  for (const [axis, line] of axes.trim().split("\n").entries()) {
    for (const [at, words] of line.split("|").entries()) {
      const side = at === 0 ? 0 : 1;
      for (const word of new Set(words.split(" "))) made.set(word, [...(made.get(word) ?? []), { axis, side }]);
    }
  }
  return made;
});

/** Every character of the words that have opposites: where two sentences differ in none of them, they use no opposites. */
export const axisSigns = once((): ReadonlySet<string> => new Set(Array.from(sides().keys()).join("") + rootSigns()));

const hiding = once(() => new Set(besides.split(" ")));

/** A longer word hides the shorter ones in it, one of an axis or one beside it. */
const knownAt = once(() => longestWordOf([...sides().keys(), ...hiding()]));
