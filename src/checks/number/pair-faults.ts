import type { Currency } from "../../languages/quantities/measures/currencies.js";
import { anyDollar, anyYen, anyYuan } from "../../languages/quantities/measures/currencies.js";
import type { Unit } from "../../languages/quantities/measures/units.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import { firstIndex } from "../../model/first-index.js";
import { agreement, isConverted, isEqual } from "./agree.js";
import type { Comparison, Pair } from "./compare.js";
import type { Fault, NumberRule } from "./fault.js";
import { kindOf } from "./group.js";
import { isOtherSide } from "./other-side.js";
import type { Reading } from "./reading.js";

/** The most severe fault of a pair whose values agree, such as another unit or currency; nothing where the pair has none. */
export function pairFault(pair: Pair, target: Reading, source: Reading): Fault | undefined {
  const rule = rules.find(([, applies]) => applies(pair, target, source))?.[0];
  if (rule === undefined) return undefined;
  const isCertain = CERTAIN.has(rule);
  return { rule, source: pair.source, target: pair.target, isCertain };
}

/**
 * Years of reigns that a translation both repeats and explains, and explains wrongly: 康熙六十一年 as "1732, the 61st year of Kangxi".
 */
export function wronglyExplainedYears({ pairs, extra }: Comparison): Fault[] {
  const years = extra.map(({ quantity }) => quantity).filter((one) => kindOf(one) === "year" && one.claim === "sure");
  if (years.length === 0) return [];
  return pairs.flatMap(({ source, target }): Fault[] => {
    const isRepeated = kindOf(source) === "year" && source.readings.length > 1 && kindOf(target) !== "year";
    const year = isRepeated ? years.find((one) => agreement(source, one) === 0) : undefined;
    return year === undefined ? [] : [{ rule: "date", source, target: year, isCertain: true }];
  });
}

/** Measures in brackets that do not come to what they explain: 15坪 as "15 ping (about 15 square meters)". */
export function wronglyConverted({ pairs, extra }: Comparison, target: string): Fault[] {
  const added = extra.map(({ quantity }) => quantity).sort((one, other) => one.span.start - other.span.start);
  return pairs.flatMap(({ source, target: given }): Fault[] => {
    if (given.unit === undefined) return [];
    const explained = added[firstIndex(added.length, (at) => (added[at]?.span.start ?? 0) >= given.span.end)];
    const isWrong =
      explained !== undefined &&
      isOtherMeasure(given, explained) &&
      IN_BRACKETS.test(target.slice(given.span.end, explained.span.start)) &&
      !isConverted(source, explained);
    return isWrong ? [{ rule: "unit", source, target: explained, isCertain: true }] : [];
  });
}

const isOtherMeasure = ({ unit }: Quantity, { unit: other }: Quantity): boolean =>
  unit !== undefined && other !== undefined && unit.dimension === other.dimension && !isEqual(unit.size, other.size);

const IN_BRACKETS = /^ ?\((?:or )?(?:about|around|roughly|approximately|some|nearly)? ?$/u;

/** 不低于5% and "no more than 5 percent"; whoever says "about" may mean either. */
const isOtherLimit = ({ source: { bound }, target: { bound: other } }: Pair): boolean =>
  (bound === "over" && other === "under") || (bound === "under" && other === "over");

const CERTAIN: ReadonlySet<NumberRule> = new Set(["unit", "currency", "percent-point", "sign"]);

const rules: readonly (readonly [NumberRule, (pair: Pair, target: Reading, source: Reading) => boolean])[] = [
  ["unit", ({ source, target, how }) => how === "same" && isOtherUnit(source, target)],
  ["date", isOtherCalendar],
  ["currency", ({ source, target, how }) => how !== "converted" && isOtherCurrency(source.currency, target.currency)],
  ["sign", isOtherSide],
  ["percent-point", ({ source, target }) => !isOneShare(source, target) && isShare(source) && isShare(target)],
  ["limit", isOtherLimit],
  ["rounded", ({ how }) => how === "rounded"],
  [
    "approximate",
    ({ source, target }, { language: { quantities } }) =>
      quantities.wouldShow === undefined &&
      source.claim === "sure" &&
      source.bound !== undefined &&
      source.bound !== target.bound,
  ],
  [
    "format",
    ({ target }, { text, language: { numerals } }) =>
      numerals.isGrouped === true &&
      kindOf(target) === "number" &&
      UNGROUPED.test(text.slice(target.span.start, target.span.end)),
  ],
];

/** Units of one size are one; those of other dimensions are never so, where it is certain that a number is measured at all. */
function isOtherUnit(
  { unit, claim, per }: Quantity,
  { unit: other, claim: otherClaim, per: otherPer }: Quantity,
): boolean {
  if (per !== undefined && otherPer !== undefined && !isSameUnit(per, otherPer)) return true;
  if (unit === undefined || other === undefined || unit.id === other.id) return false;
  if (unit.dimension !== other.dimension) return claim !== "maybe" && otherClaim !== "maybe";
  return !isEqual(unit.size, other.size);
}

const isSameUnit = (one: Unit, other: Unit): boolean =>
  one.id === other.id || (one.dimension === other.dimension && isEqual(one.size, other.size));

/** 农历五月 is not May, unless the translation says of which calendar it is. */
function isOtherCalendar({ source, target }: Pair, { text, language: { quantities } }: Reading): boolean {
  return kindOf(source) === "moon" && kindOf(target) === "month" && quantities.phrasing?.isOfMoon?.(text) === false;
}

/** 元 may be yuan or a kind of dollar, and `$` any dollar. */
function isOtherCurrency(one: Currency | undefined, other: Currency | undefined): boolean {
  if (one === undefined || other === undefined || one.id === other.id) return false;
  if (one.id === anyYen.id || other.id === anyYen.id) return ![one, other].every(({ id }) => YEN_OR_YUAN.has(id));
  if (one.id === anyYuan.id) return other.dollar !== true && other.id !== "CNY";
  return other.id === anyDollar.id ? one.dollar !== true : true;
}

const YEN_OR_YUAN: ReadonlySet<string> = new Set(["CNY", "JPY", anyYen.id, anyYuan.id]);

/** Whether both may be percent, or both percentage points: 趴 in Taiwan is either. */
const isOneShare = ({ readings }: Quantity, target: Quantity): boolean =>
  readings.some(({ kind }) => kind === kindOf(target));

const isShare = (quantity: Quantity): boolean => kindOf(quantity) === "percent" || kindOf(quantity) === "point";

const UNGROUPED = /^\D{0,4}\d{5,}(?!\d)/u; // "12000"
