import { inBases } from "../../languages/quantities/measures/units.js";
import type { Quantity, Reading, ReadingKind } from "../../languages/quantities/quantity.js";

/** Kinds that one number may be in two languages: 第三 is "chapter 3", 3日 "the 3rd". What stands in no row agrees with its own kind. */
const alike: Partial<Readonly<Record<ReadingKind, readonly ReadingKind[]>>> = {
  number: ["ordinal", "year", "day", "times", "order", "first"],
  first: ["number"],
  ordinal: ["number"],
  year: ["number"],
  day: ["number"],
  times: ["number"],
  order: ["number"],
  decade: ["number"],
  point: ["percent"],
  percent: ["point", "off"],
};

/** Whether a number of one kind may be the same number as one of another kind in the other language. */
export const isAlike = (one: ReadingKind, other: ReadingKind): boolean =>
  one === other || (alike[one]?.includes(other) ?? false);

/** How well two quantities agree, more being better; 0 where they do not. */
export function agreement(source: Quantity, target: Quantity): number {
  if (source.code !== undefined || target.code !== undefined)
    return source.code !== undefined && source.code === target.code ? SAME : 0;
  if (isMultipleOfNone(source, target) || isMultipleOfNone(target, source)) return 0;
  let best = 0;
  source.readings.forEach((one, oneAt) => {
    target.readings.forEach((other, otherAt) => {
      if (!isEqual(one.value, other.value) || !isAlike(one.kind, other.kind)) return;
      if (source.readings[0]?.kind === "off" && one.kind === "percent" && (other.kind === "off" || isOff(target)))
        return;
      if (isPeriod(source) && other.kind === "ordinal" && (one.kind === "number" || isPeriod(target))) return;
      if (isInDate(source) && one.kind === "day" && other.kind !== "day") return;
      const kinds = one.kind === other.kind ? 0 : 2;
      best = Math.max(best, SAME - kinds - Math.sign(oneAt) - Math.sign(otherAt));
    });
  });
  return best === 0
    ? 0
    : best + measureAgreement(source, target) + limitAgreement(source, target) - doubt(source) - doubt(target);
}

/** 前九个月 and 头十天 are no "ninth month", and 一季度 no "first half". */
const isPeriod = ({ readings: [first], pole }: Quantity): boolean => first?.kind === "period" || pole?.axis === "end";

/** Whether a number is what is taken off a price: 八折 is "cut by a fifth", and no cut by four fifths. */
const isOff = ({ readings }: Quantity): boolean => readings.some(({ kind }) => kind === "off");

/** Whether one says how many times and the other an amount: the three of "tripled" is not that of 三年. */
const isMultipleOfNone = ({ readings: [first] }: Quantity, { readings: [other], unit }: Quantity): boolean =>
  first?.kind === "times" && other?.kind !== "times" && unit !== undefined;

/** The day of 10月1日 is one in English too, and no other number of the sentence. */
const isInDate = ({ whole }: Quantity): boolean => whole?.kind === "date";

const SAME = 12;
const doubt = ({ claim }: Quantity): number => (claim === "maybe" ? 3 : 0);

/** Whether two values are the same but for the rounding of floating-point arithmetic. */
export const isEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1e-3, Math.abs(one), Math.abs(other));

/** 800公里以上 is the "above 800 km" of a sentence that also has 800公里以下. */
const limitAgreement = ({ bound }: Quantity, { bound: other }: Quantity): number =>
  bound === undefined || other === undefined ? 0 : bound === other ? 0.5 : -0.5;

function measureAgreement({ unit, currency, per }: Quantity, other: Quantity): number {
  if (per && other.per && per.id !== other.per.id) return -3;
  if (unit && other.unit) return unit.id === other.unit.id ? 2 : -3;
  if (currency && other.currency) return currency.id === other.currency.id ? 2 : 0;
  return unit || other.unit || currency || other.currency ? -0.5 : 0;
}

/**
 * Whether one says how often something comes and the other the time between: 30分钟一班 is "every 30 minutes". An interval of days and more
 * is no duration: 每四年 is not "four years".
 */
const isInterval = (one: Quantity, { unit, readings: [time] }: Quantity): boolean =>
  unit?.dimension === "time" &&
  time?.kind === "number" &&
  one.readings.some(({ kind, value }) => kind === "interval" && value < 1 && isEqual(value, time.value * unit.size));

/** Whether the target is the source's amount in another unit: 3000亩 and 200 hectares, 亩产800公斤 and 12 tonnes per hectare. */
export function isConverted(from: Quantity, to: Quantity): boolean {
  if (isInterval(from, to) || isInterval(to, from)) return true;
  const [source, target] = [comparedWith(to, from), comparedWith(from, to)];
  const [[one], [other]] = [source.readings, target.readings];
  if (one === undefined || other === undefined || !isOtherMeasure(source, target)) return false;
  const given = basesOf(other.value, target)[0] ?? 0;
  const least = ((target.step ?? 0) * (target.unit?.size ?? 1)) / (2 * (target.per?.size ?? 1));
  return basesOf(one.value, source).some(
    (amount) => Math.abs(amount - given) <= Math.max(0.03 * Math.abs(amount), Math.min(least, 0.12 * Math.abs(amount))),
  );
}

/** A quantity as it is compared with another: the time of a rate, 时速 or `a month`, goes without saying where the other names none. */
function comparedWith(other: Quantity, quantity: Quantity): Quantity {
  if (quantity.per?.dimension !== "time" || other.per !== undefined) return quantity;
  const { per: _, ...bare } = quantity;
  return bare;
}

/** Whether two are measured alike, but in other units: both for an area of land or a time, or neither. */
function isOtherMeasure(source: Quantity, target: Quantity): boolean {
  if ((source.per === undefined) !== (target.per === undefined)) return false;
  if (source.unit?.dimension !== target.unit?.dimension) return false;
  if (source.per !== undefined && source.per.id !== target.per?.id) return true;
  return source.unit !== undefined && source.unit.id !== target.unit?.id;
}

const basesOf = (value: number, { unit, per }: Quantity): readonly number[] =>
  (unit === undefined ? [value] : inBases(value, unit)).map((amount) => amount / (per?.size ?? 1));

/** Whether one is a day or month and the other a bare figure of that value: 10月5日 and "the 5", 2009年10 and "October 2009". */
export const isBareDate = ({ readings: [one] }: Quantity, { readings: [other] }: Quantity): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.value === other.value &&
  one.kind !== other.kind &&
  (isPart(one) || isPart(other)) &&
  (isPlain(one) || isPlain(other));

const isPart = ({ kind }: Reading): boolean => kind === "day" || kind === "month";
const isPlain = ({ kind }: Reading): boolean => kind === "number" || kind === "ordinal";

/** Whether the target is the source's number, rounded to its own last place. */
export function isRounded(source: Quantity, target: Quantity): boolean {
  return source.readings.some((one) =>
    target.readings.some((other) => isAlike(one.kind, other.kind) && roundsTo(one, other, source, target)),
  );
}

function roundsTo(one: Reading, other: Reading, source: Quantity, target: Quantity): boolean {
  const [value, given] = [Math.abs(one.value), Math.abs(other.value)];
  if (value === 0 || given === 0 || Math.abs(value - given) > 0.05 * value) return false;
  if (target.step === undefined || source.step === undefined) return false;
  if (target.step === 0 || source.step === 0) return Math.abs(value - given) <= 0.02 * value;
  const isLoose = source.bound !== undefined || target.bound !== undefined;
  const step = isLoose ? Math.max(target.step, lastPlace(given)) : target.step;
  return step > source.step && given / step >= 10 && Math.abs(value - given) <= (step / 2) * 1.000001;
}

/** The power of ten of the last figure of a number that is not 0: 100 in 1,200. */
function lastPlace(value: number): number {
  let place = 1;
  while (place < value && Number.isInteger(value / (place * 10))) place *= 10;
  return place;
}
