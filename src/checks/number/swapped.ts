import type { Contrast } from "../../languages/quantities/contrasts.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import { firstIndex } from "../../model/first-index.js";
import { groupBy } from "../../model/group-by.js";
import type { Span } from "../../model/span.js";
import { isEqual } from "./agree.js";
import type { Pair } from "./compare.js";
import type { Fault } from "./fault.js";
import { kindOf } from "./group.js";
import type { Reading } from "./reading.js";

/** Two numbers that changed places: 27银24铜 as "24 silver and 27 bronze". Each is told by the words beside it on both sides. */
export function swappedFaults(pairs: readonly Pair[], source: Reading, target: Reading): Fault[] {
  if (pairs.length < 2) return [];
  const sources = labelsOf(source);
  if (sources.size < 2) return [];
  const targets = labelsOf(target);
  const labelled = pairs.flatMap((pair): LabelledPair[] => {
    const [own, given] = [sources.get(pair.source), targets.get(pair.target)];
    return own === undefined || own.group !== given?.group || own.word === given.word ? [] : [{ pair, own, given }];
  });
  const latest = latestByKey(labelled);
  return labelled.flatMap(({ pair, own, given }) =>
    comesAnother(pair, latest.get(keyOf(pair, given, own)))
      ? [{ rule: "swapped" as const, source: pair.source, target: pair.target, isCertain: false }]
      : [],
  );
}

/** A pair with the words that its numbers are of on both sides. */
interface LabelledPair {
  readonly pair: Pair;
  readonly own: Contrast;
  readonly given: Contrast;
}

/** Pairs of one kind whose words are these on both sides: 每年 and 260万辆 cannot change places. */
const keyOf = ({ source }: Pair, own: Contrast, given: Contrast): string =>
  [own.group, own.word, given.word, kindOf(source)].join(" ");

/** Of pairs with one key the quantity of the source that stands last, and the last one of another value. */
interface Latest {
  readonly last: Quantity;
  readonly other: Quantity | undefined;
}

function latestByKey(labelled: readonly LabelledPair[]): ReadonlyMap<string, Latest> {
  const latest = new Map<string, Latest>();
  for (const { pair, own, given } of labelled.toSorted((a, b) => startOf(a.pair.source) - startOf(b.pair.source))) {
    const key = keyOf(pair, own, given);
    const known = latest.get(key);
    const isOther = known !== undefined && isAnother(pair.source, known.last);
    latest.set(key, { last: pair.source, other: isOther ? known.last : known?.other });
  }
  return latest;
}

/** Whether one of another value stands later in the text. */
function comesAnother({ source }: Pair, latest: Latest | undefined): boolean {
  if (latest === undefined) return false;
  const another = isAnother(source, latest.last) ? latest.last : latest.other;
  return another !== undefined && startOf(another) > startOf(source);
}

const startOf = ({ span }: Quantity): number => span.start;
const isAnother = ({ readings: [one] }: Quantity, { readings: [other] }: Quantity): boolean =>
  !isEqual(one?.value ?? 0, other?.value ?? 0);

type Labels = ReadonlyMap<Quantity, Contrast>;

/** Each number with the word that it is of: all of a text have theirs before them, or all after them. */
function labelsOf({ text, language: { quantities }, quantities: numbers }: Reading): Labels {
  if (numbers.length < 2) return NONE;
  const words = contrasted(quantities.phrasing?.contrasts?.(text) ?? []);
  if (words.length < 2) return NONE;
  const free = numbers.filter(({ span }) => !isWithin(span, words[indexAfter(words, span.start) - 1]?.span)); // 第一组 is a word here
  const sides = [sideOf(free, words, text, "before"), sideOf(free, words, text, "after")] as const;
  const [before, after] = sides;
  return before.size === after.size ? NONE : before.size > after.size ? before : after;
}

const isWithin = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** The index of the first word that begins after an offset. */
const indexAfter = (words: readonly Contrast[], offset: number): number =>
  firstIndex(words.length, (at) => (words[at]?.span.start ?? 0) > offset);

/** The words that stand against another of their group: beside 进口 alone 收入 tells nothing. */
function contrasted(words: readonly Contrast[]): Contrast[] {
  const groups = groupBy(words, ({ group }) => group);
  const opposed = new Set(Array.from(groups).flatMap(([group, all]) => (hasTwo(all) ? group : [])));
  return words.filter(({ group }) => opposed.has(group));
}

const hasTwo = (all: readonly Contrast[]): boolean => all.some(({ word }) => word !== all[0]?.word);

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
    const near = words
      .slice(indexAfter(words, from - 1), indexAfter(words, to))
      .filter(({ span }) => span.end <= to && !PAUSE.test(gap(number, span, text)));
    const word = side === "before" ? near.at(-1) : near[0];
    if (word !== undefined) labels.set(number, word);
  });
  return labels;
}

const PAUSE = /[,;:.!?，；：。！？、]|(?<![a-z])and(?![a-z])/u;

const gap = ({ span }: Quantity, word: Contrast["span"], text: string): string =>
  word.start < span.start ? text.slice(word.end, span.start) : text.slice(span.end, word.start);
