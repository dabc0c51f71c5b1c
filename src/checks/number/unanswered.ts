import type { Quantity, ReadingKind } from "../../languages/quantities/quantity.js";
import type { Comparison, Leftover, Pair } from "./compare.js";
import { hasGap } from "./gaps.js";
import { groupOf, groupsWithin, isOfDate, kindOf } from "./group.js";
import { wordsOf } from "./in-words.js";
import { hasLabel, isLabel, isProvision, refersBack } from "./labels.js";

/** The texts that were compared, and whether any doubt is a fault. */
export interface Circumstances {
  readonly source: string;
  readonly target: string;
  readonly isStrict: boolean;
}

/**
 * Leftovers that are faults. What the other side says at another place, or in words, is none, as long as the other side has nothing of
 * the kind left over that may stand in its place.
 */
export function unanswered(
  comparison: Comparison,
  circumstances: Circumstances,
): { missing: Quantity[]; extra: Quantity[] } {
  if (comparison.missing.length + comparison.extra.length === 0) return { missing: [], extra: [] };
  const asked = askedOf(comparison.missing, circumstances);
  const stated = statedOf(comparison.extra, asked, circumstances);
  const isLost = asked.length === 0 ? () => false : lostIn(comparison.pairs, circumstances);
  const [replacing, unanswered] = [groupsOf(stated.filter(isNew)), groupsOf(asked.filter(isNew))];
  const isAddition = additionsTo(comparison, circumstances.source);
  const open = new Set(asked.flatMap(({ quantity }) => groupsWithin(quantity)));
  return {
    missing: asked.filter((left) => replacing.has(groupOf(left.quantity)) || isLost(left)).map(quantityOf),
    extra: stated
      .filter(({ quantity, again }) => {
        if (again) return unanswered.has(groupOf(quantity));
        return open.has(groupOf(quantity)) || circumstances.isStrict || !isAddition(quantity);
      })
      .map(quantityOf),
  };
}

const isNew = ({ again }: Leftover): boolean => !again;
const quantityOf = ({ quantity }: Leftover): Quantity => quantity;
const groupsOf = (leftovers: readonly Leftover[]): ReadonlySet<string> =>
  new Set(leftovers.map(({ quantity }) => groupOf(quantity)));

/** What the translation ought to give; not the label of a list item, unless it has another one. */
function askedOf(missing: readonly Leftover[], { source, target }: Circumstances): Leftover[] {
  const isLabelled = hasLabel(target);
  return missing.filter(({ quantity }) => quantity.claim !== "maybe" && (isLabelled || !isLabel(quantity, source)));
}

/** What the translation surely says; not the label of a list item, nor what 前條 refers to. */
function statedOf(
  extra: readonly Leftover[],
  asked: readonly Leftover[],
  { source, target }: Circumstances,
): Leftover[] {
  const kinds = new Set(asked.map(({ quantity }) => kindOf(quantity)));
  const isLabelled = hasLabel(source);
  const isSpelledOut = refersBack(source) && asked.length === 0;
  return extra.filter(
    ({ quantity }) =>
      isStated(quantity, kinds) &&
      (isLabelled || !isLabel(quantity, target)) &&
      !(isSpelledOut && isProvision(quantity, target)),
  );
}

/** Figures, and words from three on; the reader of a lesser word need not mean it as a number. */
function isStated({ claim, readings: [first], code }: Quantity, asked: ReadonlySet<ReadingKind | undefined>): boolean {
  if (claim === "sure") return true;
  if (first?.kind === "times" && asked.has("times")) return true; // "doubled" where 增长两倍 is not answered
  return claim === "likely" && (code !== undefined || (first?.value ?? 0) > 2);
}

/** Tells of a leftover that nothing replaces whether it is lost all the same. */
function lostIn(pairs: readonly Pair[], { target, isStrict }: Circumstances): (left: Leftover) => boolean {
  const isInWords = wordsOf(target);
  const lacks = hasGap(target);
  const answered = new Set(
    pairs.map(({ source }) => (kindOf(source) === "month" ? source.whole?.span.start : undefined)),
  );
  const isDayOfMonth = ({ whole }: Quantity): boolean => whole !== undefined && answered.has(whole.span.start);
  return ({ quantity, again }) => {
    if (isSlight(quantity)) return isStrict;
    if (!again && !isInWords(quantity)) return true;
    return lacks || (kindOf(quantity) === "day" && isDayOfMonth(quantity));
  };
}

/** 两 is often left to "they", "both" or a plural. */
const isSlight = ({ claim, readings: [first] }: Quantity): boolean =>
  claim === "likely" && first !== undefined && first.value <= 2;

/** Tells what a translation may add: the date that 今年 or 昨日 stands for, a name with figures. */
function additionsTo({ pairs, missing }: Comparison, source: string): (quantity: Quantity) => boolean {
  const given = [...pairs.map(({ source: one }) => one), ...missing.map(quantityOf)];
  const months = given.flatMap(({ readings: [first] }) => (first?.kind === "month" ? first.value : []));
  const isTimeless = months.length === 0 || OTHER_TIME.test(source);
  return (quantity) => {
    const [first] = quantity.readings;
    if (first?.kind === "month") return isTimeless || months.some((month) => isNextTo(month, first.value));
    return quantity.code !== undefined || (isOfDate(first?.kind) && first?.kind !== "clock");
  };
}

/** 30日 beside 9月28日 may be the 30th of August, September or October, not of February. */
const isNextTo = (month: number, other: number): boolean => [0, 1, 11].includes(Math.abs(month - other));

/** Words for a time of another month than those that are named: 年底, 上月, 国庆. */
const OTHER_TIME =
  /[年月][初底末中]|[上下前本当當每]个?個?月|[去今明前]年|[春夏秋冬季節节]|元旦|[国國][庆慶]|圣诞|聖誕|半年/u;
