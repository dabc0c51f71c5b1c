import { once } from "../../../model/once.js";

/** A day of a calendar: of the sun, or of the moon. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day on which a day of the Chinese lunar calendar falls; nothing where there is no such day. `year` is the one in which the lunar year
 * begins.
 *
 * @see Unicode CLDR, calendar `chinese`
 */
export function solarOf(year: number, month: number, day: number, isLeap = false): CalendarDay | undefined {
  for (let at = 0; at < LONGEST_YEAR; at += 1) {
    const date = new Date(Date.UTC(year, 0, 20 + at));
    if (isDay(date, { year, month, day }, isLeap))
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

/** From the earliest day of a lunar year to its latest. */
const LONGEST_YEAR = 416;

function isDay(date: Date, { year, month, day }: CalendarDay, isLeap: boolean): boolean {
  const parts = format().formatToParts(date);
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return (
    Number(partOf("relatedYear")) === year &&
    Number(partOf("day")) === day &&
    partOf("month") === `${month}${isLeap ? "bis" : ""}`
  );
}

const format = once(
  () =>
    new Intl.DateTimeFormat("en-u-ca-chinese", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" }),
);
