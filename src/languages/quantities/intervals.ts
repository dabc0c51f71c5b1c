import type { Span } from "../../model/span.js";
import { of, quantity } from "./make.js";
import type { Quantity } from "./quantity.js";

const MONTH = 30.4375;

/** The days of units that things recur in, in Chinese and in English, singular. */
const days: Readonly<Record<string, number>> = {
  ...{
    分钟: 1 / 1440,
    小时: 1 / 24,
    天: 1,
    日: 1,
    周: 7,
    星期: 7,
    礼拜: 7,
    旬: 10,
    月: MONTH,
    季: 3 * MONTH,
    季度: 3 * MONTH,
    年: 12 * MONTH,
  },
  ...{ minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: MONTH, quarter: 3 * MONTH, year: 12 * MONTH },
  ...{ hourly: 1 / 24, daily: 1, weekly: 7, fortnightly: 14, monthly: MONTH, quarterly: 3 * MONTH },
  ...{ yearly: 12 * MONTH, annually: 12 * MONTH, biennial: 24 * MONTH, quadrennial: 48 * MONTH },
};

/**
 * What an interval of minutes or hours falls into: the time itself, since 30分钟一班 is "every 30 minutes". Longer ones are no durations:
 * 每四年 is not "four years".
 *
 * @param measureOf - the unit that a name of the language stands for
 */
export function partsOfInterval(
  { n, unit, span }: { readonly n: number; readonly unit: string; readonly span: Span },
  measureOf: (name: string) => Pick<Quantity, "unit">,
): Pick<Quantity, "parts"> {
  if (daysOf(unit) >= 1) return {};
  return {
    parts: [quantity({ start: span.start, end: span.end }, "sure", of("number", n), { step: 1, ...measureOf(unit) })],
  };
}

/** How many days lie between the times of something that comes once in a unit. */
export const daysOf = (unit: string): number => days[unit] ?? 1;
