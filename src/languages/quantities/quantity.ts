import type { Span } from "../../model/span.js";
import type { Currency } from "./measures/currencies.js";
import type { Unit } from "./measures/units.js";

/**
 * What a number counts. `percent` and `point` in hundredths, `increase` what comes on top (增长两倍: 2), `times` what it comes to (3),
 * `decade` its first year or tens (80), `century` its ordinal, `clock` minutes after midnight, `order` a power of ten that is meant
 * loosely (数百: 100), `off` what a discount takes away in hundredths (八五折: 15), `first` how many lead (前三名: 3), `weekday` from
 * Monday 1, `third` the third of a month (上旬: 1), `period` the months of a year by their first and last (三季度: 709), `interval` the
 * days from one time to the next (每周: 7), `moon` a month of the lunar calendar.
 */
export type ReadingKind =
  | "number"
  | "percent"
  | "point"
  | "times"
  | "increase"
  | "ordinal"
  | "year"
  | "decade"
  | "century"
  | "month"
  | "day"
  | "clock"
  | "order"
  | "off"
  | "first"
  | "weekday"
  | "third"
  | "period"
  | "interval"
  | "moon";

/** One thing that a quantity may mean: 一日 is a day of the month or one day. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly value: number;
}

/**
 * Whether the text surely speaks of a quantity that its translation must give too: `sure` for figures, `likely` for a numeral that
 * counts something (三名), `maybe` for one that may be part of a name or a word (三峡).
 */
export type Claim = "sure" | "likely" | "maybe";

/** How the text limits a number: 多 and `more than` are `over`, 近 and `nearly` are `under`, 约 and `about` are `about`. */
export type Bound = "over" | "under" | "about";

/**
 * On which side a value lies: of zero (零下, 下降, `minus`), of the first year of the common era, of the equator or of Greenwich.
 * On which course it was reached: 降至5% and 升至5%. At which end of a time it stands: 后三个月 and `the first three months`.
 * `side` is 1 or -1, and 0 where the text leaves open whether a neighbour's side is meant too: 5 in 零下5至10度.
 */
export interface Pole {
  readonly axis: "sign" | "course" | "end" | "era" | "latitude" | "longitude";
  readonly side: -1 | 0 | 1;
  /** Whether a translation is wrong without it: 零下, 公元前 and 南纬 are, the 下降 of 下降3% is not. */
  readonly isMarked: boolean;
  /** Whether a verb says that something went this way, and by how much or, on the axis `course`, to where. */
  readonly isChange?: boolean;
}

/** A number, date part or code that a text speaks of. */
export interface Quantity {
  readonly span: Span;
  /** What it may mean; first what it most likely does. A code has none. */
  readonly readings: readonly Reading[];
  readonly claim: Claim;
  /** The value of one in the last place written: 1,000,000 in 206.31亿. */
  readonly step?: number;
  readonly unit?: Unit;
  readonly currency?: Currency;
  /** The unit of land that an amount is for, or of goods that it is the price of: 每亩800公斤, 每斤3.5元. */
  readonly per?: Unit;
  readonly bound?: Bound;
  readonly pole?: Pole;
  /** Small letters and figures of a name that holds figures: `g318`, `sarscov2`. */
  readonly code?: string;
  /** What it falls apart into where nothing answers it as a whole: the numbers of a code, of `249,289,299` or of a score. */
  readonly parts?: readonly Quantity[];
  /** The expression that it is a part of. */
  readonly whole?: Whole;
}

/** An expression of several quantities: a date, a range. */
export interface Whole {
  readonly kind: "date" | "range";
  readonly span: Span;
}
