import { once } from "../../../model/once.js";
import { pairsAlone, pairsAnywhere, pairsAtOnePlace, undoing } from "./root-words.js";

/** Whether two folded words are opposites by what they are made of: 高涨 and 低落, 暴涨 and 骤降. */
export const areOpposedByRoot = (one: string, other: string): boolean =>
  areOpposedAtOnePlace(one, other) || areOpposedAnywhere(one, other);

/** Whether one character makes the opposite when it stands in the place of another and nothing else changes: 装船 and 卸船. */
export const areOpposedAlone = (one: string, other: string): boolean => alone().has(one + other);

/** Whether one of two words undoes what the other says: 解雇 and 雇用. */
export const isUndone = (one: string, other: string): boolean => undoes(one, other) || undoes(other, one);

/** Every character that one of these tells opposites by. */
export const rootSigns = (): string => [...alone(), ...atOnePlace(), ...undoing, pairsAnywhere].join("");

function areOpposedAtOnePlace(one: string, other: string): boolean {
  return (
    one.length === 2 && other.length === 2 && [0, 1].some((at) => atOnePlace().has(one.charAt(at) + other.charAt(at)))
  );
}

/** A word that has both sides of a pair is on none: 增减. */
function areOpposedAnywhere(one: string, other: string): boolean {
  if (one.length + other.length < 3) return false;
  for (const sign of one) {
    for (const pair of anywhere().get(sign) ?? NONE) if (leanOf(one, pair) * leanOf(other, pair) < 0) return true;
  }
  return false;
}

/** How far a word is on the first side of a pair: below 0 on the second. */
function leanOf(word: string, [first, second]: RootPair): number {
  return Number(sharesSign(word, first)) - Number(sharesSign(word, second));
}

function sharesSign(word: string, side: string): boolean {
  for (const sign of word) if (side.includes(sign)) return true;
  return false;
}

function undoes(one: string, other: string): boolean {
  return isUndoing(one) && !isUndoing(other) && WHOLE.test(other) && other.includes(one.slice(-1));
}

const WHOLE = /^[^不非无未].$/u; // two characters of which the first negates nothing: "签署"

const isUndoing = (word: string): boolean => STOPPING.test(word) || undoingWords().has(word);

/** A word of two characters whose first says that what the second says is stopped or forbidden: "停发", "禁售", "拒签". */
const STOPPING = /^[停禁拒][^留止放靠泊车顿滞绝区地]$/u;

const bothWays = (pairs: readonly string[]): ReadonlySet<string> =>
  new Set(pairs.flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));

const alone = once(() => bothWays(pairsAlone));
const atOnePlace = once(() => bothWays(pairsAtOnePlace));
const undoingWords = once(() => new Set(undoing));
/** The pairs in which a character stands. */
const anywhere = once(() => {
  const found = new Map<string, RootPair[]>();
  for (const line of pairsAnywhere.trim().split("\n")) {
    const [first = "", second = ""] = line.split("|");
    for (const sign of first + second) found.set(sign, [...(found.get(sign) ?? []), [first, second]]);
  }
  return found;
});

/** The characters of the two sides of a pair. */
type RootPair = readonly [first: string, second: string];

const NONE: readonly RootPair[] = [];
