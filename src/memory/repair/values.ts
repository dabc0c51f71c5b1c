import type { Quantity, Reading, ReadingKind } from "../../languages/quantities/quantity.js";

/** Whether two quantities say the same kind of thing: only then one may stand for the other. */
export const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.code === undefined &&
  b.code === undefined &&
  a.readings[0]?.kind === b.readings[0]?.kind &&
  a.unit?.id === b.unit?.id &&
  a.currency?.id === b.currency?.id &&
  a.per?.id === b.per?.id &&
  a.bound === b.bound &&
  a.pole?.axis === b.pole?.axis &&
  a.pole?.side === b.pole?.side;

/** Whether two quantities, of two languages, may be the same value; a code answers the code alone. */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.code !== undefined || b.code !== undefined) return a.code === b.code;
  return a.readings.some((one) => b.readings.some((other) => isSameReading(one, other)));
}

/** Whether two quantities are the same value of the same first kind. */
export const isSameKindOfValue = (a: Quantity, b: Quantity): boolean =>
  a.readings[0] !== undefined &&
  b.readings[0] !== undefined &&
  a.readings[0].kind === b.readings[0].kind &&
  isSameReading(a.readings[0], b.readings[0]);

/** Whether two readings, of two languages, may be the same value. */
export const isSameReading = (a: Reading, b: Reading): boolean =>
  isNear(a.value, b.value) && (a.kind === b.kind || (COUNTING.has(a.kind) && COUNTING.has(b.kind)));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Kinds that one language may write as another does not: 第十二条 is Article 12, 三十周年 the 30th anniversary. */
const COUNTING: ReadonlySet<ReadingKind> = new Set(["number", "ordinal", "year", "day", "times", "century", "decade"]);
