import type { Difference, MatchFlag, MatchKind } from "../../model/memory-match.js";
import { once } from "../../model/once.js";
import { primaryOf } from "../../text/language.js";
import type { Hunk } from "./align-units.js";
import { differencesOf } from "./differences.js";
import { differingOf } from "./differing.js";
import { keyOf, levelKey } from "./key.js";
import { hasSwapped, isNegated, isOpposed } from "./meaning.js";
import { MOVE_COST, rearrange } from "./moves.js";
import { floorToTenth, similarityTo } from "./similarity.js";
import { type ScoreUnit, type SentenceFacts, unitsOf } from "./units.js";

/** A sentence with what is known of it. */
export interface Sentence extends SentenceFacts {
  readonly text: string;
}

/** How much of an earlier translation should stay for a new sentence. */
export interface Comparison {
  /** From 0 to 100 with one decimal, rounded down. */
  readonly score: number;
  /** Plain edit distance of the keys, from 0 to 100 with one decimal, rounded down. */
  readonly similarity: number;
  readonly kind: Exclude<MatchKind, "context">;
  readonly flags: readonly MatchFlag[];
  /** Of an equal match: in what it is not the same. */
  readonly differs: readonly Difference[];
  /** Where the two differ, as exchanges of units; empty unless the match is fuzzy. */
  readonly changes: readonly Change[];
  /** Whether numbers and names alone differ, one for one: what can be repaired. */
  readonly isRepairable: boolean;
}

/** Units of the new sentence in the place of units of the earlier one. */
export interface Change {
  readonly now: readonly ScoreUnit[];
  readonly was: readonly ScoreUnit[];
}

/**
 * Compares a new sentence with an earlier one. 100 is the same bytes, 99 the same but for width, script, kind of mark and blanks; below,
 * what share of the sentence stays, in units that weigh what they cost a translator. `srcLang` is a BCP 47 tag; meaning is judged in
 * Chinese alone.
 */
export function compareSentences(now: Sentence, was: Sentence, srcLang: string): Comparison {
  if (now.text === was.text) return { ...same, score: 100, kind: "exact" };
  const [nowKey, wasKey] = [knownOf(now).key, knownOf(was).key];
  if (nowKey === wasKey) return { ...same, score: EQUAL, kind: "equal", differs: differencesOf(now.text, was.text) };
  const similarity = floorToTenth(knownOf(now).similarity()(wasKey));
  if (nowKey.length === wasKey.length && similarity > LEAST_LEVELLED && levelKey(nowKey) === levelKey(wasKey))
    return { ...same, similarity, score: EQUAL, kind: "equal", differs: differencesOf(now.text, was.text) };
  return compareFuzzily(now, was, { similarity, isChinese: primaryOf(srcLang) === "zh" });
}

const same: Omit<Comparison, "score" | "kind"> = {
  similarity: 100,
  flags: [],
  differs: [],
  changes: [],
  isRepairable: false,
};

/** Sentences in which more differs are not the same in other spelling. */
const LEAST_LEVELLED = 50;

/** The score of sentences that are equal but for width, script, kind of mark and blanks. */
export const EQUAL = 99;
/** The highest score of a match whose meaning is turned round. */
export const TURNED = 84;
/** The highest score where numbers or names differ and were not repaired, and where they were. */
export const UNREPAIRED = 94;
/** The score of a match that was repaired. */
export const REPAIRED = 98;
/** The highest score of a sentence of fewer than five hanzi that is neither the same nor repaired. */
const SHORT = 69;
const FEWEST_HANZI = 5;
const HIGHEST_OF_MARKS = 98.9;
const HIGHEST_FUZZY = 94.9;

function compareFuzzily(
  now: Sentence,
  was: Sentence,
  { similarity, isChinese }: { readonly similarity: number; readonly isChinese: boolean },
): Comparison {
  const nowUnits = knownOf(now).units();
  const wasUnits = knownOf(was).units();
  const { units, alignment, unmoved, moves } = rearrange(nowUnits, wasUnits);
  const { hunks } = alignment;
  const inPlace = numbersInPlace(nowUnits, wasUnits);
  const changes = inPlace ?? hunks.map((hunk) => changeOf(hunk, nowUnits, units));
  const differing = differingOf({ now: now.text, was: was.text, nowUnits, wasUnits: units }, hunks);
  const isShort = isChinese && Math.min(hanziOf(nowUnits), hanziOf(wasUnits)) < FEWEST_HANZI;
  const flags: MatchFlag[] = [
    ...(changes.some(changesNumber) ? (["number"] as const) : []),
    ...(changes.some((change) => hasName(change)) ? (["name"] as const) : []),
    ...(isChinese && isNegated(differing) ? (["negation"] as const) : []),
    ...(isChinese && (isOpposed(differing) || hasSwapped({ nowUnits, wasUnits, hunks: unmoved.hunks }))
      ? (["opposite"] as const)
      : []),
    ...(isShort ? (["short"] as const) : []),
  ];
  const shared = { similarity, kind: "fuzzy", flags, differs: [], changes } as const;
  const isRepairable = inPlace !== undefined || (moves === 0 && changes.length > 0 && changes.every(isOneForOne));
  if (isRepairable) return { ...shared, score: cap(UNREPAIRED, flags), isRepairable };
  if (changes.every(isMarksAlone))
    return { ...shared, score: cap(scoreOfMarks(changes) - moves * MOVED, flags), isRepairable };
  const cost = alignment.cost + moves * MOVE_COST;
  return { ...shared, score: cap(Math.min(HIGHEST_FUZZY, shareOf(cost, nowUnits, wasUnits)), flags), isRepairable };
}

/** What was worked out of sentences: a new sentence is compared with many earlier ones. */
const known = new WeakMap<Sentence, Known>();

interface Known {
  readonly key: string;
  readonly units: () => readonly ScoreUnit[];
  /** How much of another key is the same. */
  readonly similarity: () => (other: string) => number;
}

function knownOf(sentence: Sentence): Known {
  const there = known.get(sentence);
  if (there !== undefined) return there;
  const key = keyOf(sentence.text);
  const units = once(() => unitsOf(sentence.text, sentence));
  const made = { key, units, similarity: once(() => similarityTo(key)) };
  known.set(sentence, made);
  return made;
}

const changeOf = (hunk: Hunk, now: readonly ScoreUnit[], was: readonly ScoreUnit[]): Change => ({
  now: now.slice(...hunk.now),
  was: was.slice(...hunk.was),
});

/**
 * The numbers in which sentences differ that are the same otherwise, unit for unit, where any is another: 1—2 becomes 2—3 in two places, though the
 * two have a 2 in common.
 */
function numbersInPlace(now: readonly ScoreUnit[], was: readonly ScoreUnit[]): Change[] | undefined {
  if (now.length !== was.length) return undefined;
  const changes: Change[] = [];
  for (const [at, unit] of now.entries()) {
    const other = was[at];
    if (other === undefined || other.kind !== unit.kind) return undefined;
    if (other.key === unit.key) continue;
    if (unit.kind !== "number") return undefined;
    changes.push({ now: [unit], was: [other] });
  }
  return changesNumber({ now, was }) ? changes : undefined;
}

const hasName = ({ now, was }: Change): boolean => [...now, ...was].some(({ kind }) => kind === "name");

/** A number that the other side has in the same hunk is no other number: it was moved within it. */
function changesNumber({ now, was }: Change): boolean {
  const keys = (units: readonly ScoreUnit[]): string =>
    units
      .flatMap(({ kind, key }) => (kind === "number" ? [key] : []))
      .sort()
      .join("|");
  return keys(now) !== keys(was);
}

function isOneForOne({ now, was }: Change): boolean {
  return (
    now.length === was.length &&
    now.every(({ kind }, at) => kind === was[at]?.kind && (kind === "number" || kind === "name"))
  );
}

/** Other marks, one more or one less; a mark that carries meaning is more than that. */
const isMarksAlone = ({ now, was }: Change): boolean =>
  [...now, ...was].every(({ kind, key }) => kind === "particle" || (kind === "mark" && !TELLING.has(key)));

const TELLING: ReadonlySet<string> = new Set("?!%‰+-*/=<>~^°#@&$€£¥");

const scoreOfMarks = (changes: readonly Change[]): number =>
  Math.max(
    95,
    HIGHEST_OF_MARKS - changes.reduce((sum, { now, was }) => sum + Math.max(now.length, was.length), 0) * 0.25,
  );

/** How far the length of the new sentence counts: what an earlier one has beyond it must be found and taken out. */
const WANTED_SHARE = 0.6;
/** What a stretch that moved takes from the score of sentences that are the same otherwise. */
const MOVED = 0.5;

function shareOf(cost: number, now: readonly ScoreUnit[], was: readonly ScoreUnit[]): number {
  const [wanted, longer] = [weightOf(now), Math.max(weightOf(now), weightOf(was), 1)];
  return 100 * Math.max(0, 1 - cost / (WANTED_SHARE * wanted + (1 - WANTED_SHARE) * longer));
}

const weightOf = (units: readonly ScoreUnit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

const hanziOf = (units: readonly ScoreUnit[]): number =>
  units.filter(({ kind }) => kind === "han" || kind === "particle").length +
  units.reduce((sum, { kind, span }) => sum + (kind === "name" ? span.end - span.start : 0), 0);

/** What flags allow at the most. */
function cap(score: number, flags: readonly MatchFlag[]): number {
  const turned = flags.includes("negation") || flags.includes("opposite") ? TURNED : 100;
  const differing = flags.includes("number") || flags.includes("name") ? UNREPAIRED : 100;
  const short = flags.includes("short") ? SHORT : 100;
  return floorToTenth(Math.min(score, turned, differing, short));
}
