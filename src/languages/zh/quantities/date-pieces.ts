import type { Span } from "../../../model/span.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Quantity, Whole } from "../../quantities/quantity.js";
import { readNumeral } from "./numeral.js";

const NOT_AFTER_NUMERAL = "(?<![\\d.零〇一二三四五六七八九十百千万亿两几数第])";

/** The pattern of a year: `2018`, `二〇一八`. */
export const YEAR = String.raw`(?:(?<![\d.])[12]\d{3}|${NOT_AFTER_NUMERAL}[一二][零〇o一二三四五六七八九]{3})`;
/** The pattern of a month, from 1 to 12. */
export const MONTH = `${NOT_AFTER_NUMERAL}(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
/** The pattern of a day, from 1 to 31. */
export const DAY = String.raw`(?<![\d.])(?:[12]\d|3[01]|0?[1-9]|(?:二|三|廿|卅)?十?[一二三四五六七八九]|[二三]?十|廿|卅)`;

/** The value of a figure or numeral in a date; 0 where there is none. */
export const numberIn = (written: string | undefined): number =>
  readNumeral((written ?? "").replaceAll("o", "〇"))?.value ?? 0;

/** A year, month or day of a date as a quantity. */
export const dateQuantity = (
  kind: "year" | "month" | "day",
  span: Span,
  value: number,
  whole?: Whole,
  claim: Claim = "sure",
): Quantity => quantity(span, claim, of(kind, value), { step: 1, ...(whole && { whole }) });

/** Says of a part of a date that the date is its whole. */
export const partOfDate = (span: Span): Whole => ({ kind: "date", span: { start: span.start, end: span.end } });
