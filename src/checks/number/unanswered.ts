import type { Phrasing } from "../../languages/quantities/quantities.js";
import type { Quantity, ReadingKind } from "../../languages/quantities/quantity.js";
import type { Comparison, Leftover, Pair } from "./compare.js";
import { groupOf, groupsWithin, isOfDate, kindOf } from "./group.js";
import { hasLabel, isLabel } from "./labels.js";

/** The texts that were compared, and whether any doubt is a fault. */
export interface Circumstances {
  readonly source: string;
  readonly target: string;
  /** How the languages of the two word what is beside numbers. */
  readonly phrasing: { readonly source: Phrasing; readonly target: Phrasing };
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
  const isAddition = additionsTo(comparison, circumstances);
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
  { source, target, phrasing }: Circumstances,
): Leftover[] {
  const kinds = new Set(asked.map(({ quantity }) => kindOf(quantity)));
  const isLabelled = hasLabel(source);
  const isSpelledOut = phrasing.source.refersBack?.(source) === true && asked.length === 0;
  return extra.filter(
    ({ quantity }) =>
      isStated(quantity, kinds) &&
      (isLabelled || !isLabel(quantity, target)) &&
      !(
        isSpelledOut &&
        phrasing.target.isProvision?.(target.slice(Math.max(0, quantity.span.start - 40), quantity.span.start)) === true
      ),
  );
}

/** Figures, and words from three on; the reader of a lesser word need not mean it as a number. */
function isStated({ claim, readings: [first], code }: Quantity, asked: ReadonlySet<ReadingKind | undefined>): boolean {
  if (claim === "sure") return true;
  if (first?.kind === "times" && asked.has("times")) return true; // "doubled" where 增长两倍 is not answered
  return claim === "likely" && (code !== undefined || (first?.value ?? 0) > 2);
}

/** Tells of a leftover that nothing replaces whether it is lost all the same. */
function lostIn(pairs: readonly Pair[], { target, isStrict, phrasing }: Circumstances): (left: Leftover) => boolean {
  const isInWords = phrasing.target.saysOtherwise?.(target) ?? (() => false);
  const lacks = phrasing.target.hasGap?.(target) === true;
  const answered = new Set(
    pairs.map(({ source }) => (kindOf(source) === "month" ? source.whole?.span.start : undefined)),
  );
  const isDayOfMonth = ({ whole }: Quantity): boolean => whole !== undefined && answered.has(whole.span.start);
  return ({ quantity, again }) => {
    if (isSlight(quantity)) return isStrict || (lacks && !again);
    if (!again && !isInWords(quantity)) return true;
    return lacks || (kindOf(quantity) === "day" && isDayOfMonth(quantity));
  };
}

/** 两 is often left to "they", "both" or a plural. */
const isSlight = ({ claim, readings: [first] }: Quantity): boolean =>
  claim === "likely" && first !== undefined && first.value <= 2 && Number.isInteger(first.value);

/** Tells what a translation may add: the date that 今年 or 昨日 stands for, a name with figures. */
function additionsTo(
  { pairs, missing }: Comparison,
  { source, target, phrasing }: Circumstances,
): (quantity: Quantity) => boolean {
  const given = [...pairs.map(({ source: one }) => one), ...missing.map(quantityOf)];
  const months = given.flatMap(({ readings: [first] }) => (first?.kind === "month" ? first.value : []));
  const dated = datesGiven(given, pairs);
  const isTimeless = months.length === 0 || phrasing.source.hasOtherTime?.(source) === true;
  return (quantity) => {
    const [first] = quantity.readings;
    if (phrasing.target.countsBelow?.(target.slice(0, quantity.span.start).slice(-12)) === true) return true;
    if (first?.kind === "day" && quantity.whole !== undefined && dated.has(quantity.whole.span.start)) return false;
    if (first?.kind === "month") return isTimeless || months.some((month) => isNextTo(month, first.value));
    return quantity.code !== undefined || (isOfDate(first?.kind) && first?.kind !== "clock");
  };
}

/** Where dates of the target begin whose month answers a date of the source that has a day: 双十 is October 10, not 11. */
function datesGiven(given: readonly Quantity[], pairs: readonly Pair[]): ReadonlySet<number> {
  const withDay = new Set(given.map((one) => (kindOf(one) === "day" ? one.whole?.span.start : undefined)));
  return new Set(
    pairs.flatMap(({ source, target }) => {
      const isDated = kindOf(source) === "month" && source.whole !== undefined && withDay.has(source.whole.span.start);
      return isDated && target.whole !== undefined ? [target.whole.span.start] : [];
    }),
  );
}

/** 30日 beside 9月28日 may be the 30th of July, August, September or October, not of February: what is told was not long ago. */
const isNextTo = (month: number, other: number): boolean => [0, 1, 2, 11].includes((month - other + 12) % 12);
