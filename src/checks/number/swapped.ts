import type { Contrast } from "../../languages/quantities/contrasts.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Span } from "../../model/span.js";
import { isEqual } from "./agree.js";
import type { Pair } from "./compare.js";
import type { Fault } from "./fault.js";
import { kindOf } from "./group.js";
import type { Reading } from "./reading.js";

/** Two numbers that changed places: 27银24铜 as "24 silver and 27 bronze". Each is told by the words beside it on both sides. */
export function swappedFaults(pairs: readonly Pair[], source: Reading, target: Reading): Fault[] {
  if (pairs.length < 2) return [];
  const labelled = labelsOf(source);
  if (labelled.size < 2) return [];
  const answers = labelsOf(target);
  return pairs.flatMap((one, at) =>
    pairs.slice(at + 1).some((other) => isSwapped(one, other, labelled, answers))
      ? [{ rule: "swapped" as const, source: one.source, target: one.target, isCertain: false }]
      : [],
  );
}

type Labels = ReadonlyMap<Quantity, Contrast>;

function isSwapped(one: Pair, other: Pair, sources: Labels, targets: Labels): boolean {
  const [first, second] = [sources.get(one.source), sources.get(other.source)];
  const [given, also] = [targets.get(one.target), targets.get(other.target)];
  if (first === undefined || second === undefined || given === undefined || also === undefined) return false;
  const isOneGroup = [second, given, also].every(({ group }) => group === first.group);
  const isOneKind = kindOf(one.source) === kindOf(other.source); // 每年 and 260万辆 cannot change places
  const isDifferent = !isEqual(one.source.readings[0]?.value ?? 0, other.source.readings[0]?.value ?? 0);
  return (
    isOneGroup &&
    isOneKind &&
    isDifferent &&
    first.word !== second.word &&
    given.word === second.word &&
    also.word === first.word
  );
}

/** Each number with the word that it is of: all of a text have theirs before them, or all after them. */
function labelsOf({ text, language: { quantities }, quantities: numbers }: Reading): Labels {
  const words = contrasted(quantities.phrasing?.contrasts?.(text) ?? []);
  if (words.length < 2 || numbers.length < 2) return NONE;
  const free = numbers.filter(({ span }) => !words.some((word) => isWithin(span, word.span))); // 第一组 is a word here
  const sides = [sideOf(free, words, text, "before"), sideOf(free, words, text, "after")] as const;
  const [before, after] = sides;
  return before.size === after.size ? NONE : before.size > after.size ? before : after;
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The words that stand against another of their group: beside 进口 alone 收入 tells nothing. */
const contrasted = (words: readonly Contrast[]): Contrast[] =>
  words.filter(({ group, word }) => words.some((other) => other.group === group && other.word !== word));

const NONE: Labels = new Map();

function sideOf(
  numbers: readonly Quantity[],
  words: readonly Contrast[],
  text: string,
  side: "before" | "after",
): Labels {
  const labels = new Map<Quantity, Contrast>();
  numbers.forEach((number, at) => {
    const [previous, next] = [numbers[at - 1], numbers[at + 1]];
    const from = side === "before" ? (previous?.span.end ?? 0) : number.span.start;
    const to = side === "before" ? number.span.start : (next?.span.start ?? text.length);
    const near = words.filter(
      ({ span }) => span.start >= from && span.end <= to && !PAUSE.test(gap(number, span, text)),
    );
    const word = side === "before" ? near.at(-1) : near.toSorted((a, b) => a.span.start - b.span.start)[0];
    if (word !== undefined) labels.set(number, word);
  });
  return labels;
}

const PAUSE = /[,;:.!?，；：。！？、]|(?<![a-z])and(?![a-z])/u;

const gap = ({ span }: Quantity, word: Contrast["span"], text: string): string =>
  word.start < span.start ? text.slice(word.end, span.start) : text.slice(span.end, word.start);
