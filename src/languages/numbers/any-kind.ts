import { of } from "../quantities/make.js";
import type { Reading } from "../quantities/quantity.js";

/** All that a bare figure may mean to a reader who does not know the words around it: an amount, a share, a month, an hour. */
export const anyKind = (value: number): Reading[] => [
  ...of("number", value),
  ...of("percent", value),
  ...of("point", value),
  ...of("ordinal", value),
  ...(Number.isInteger(value) && value >= 1 ? ofTime(value) : []),
];

const ofTime = (value: number): Reading[] => [
  ...(value <= 12 ? of("month", value) : []),
  ...(value <= 24 ? of("clock", value * 60, ((value % 12) + 12) * 60, (value % 24) * 60) : []),
  ...(value <= 31 ? [...of("day", value), ...of("century", value)] : []),
  ...(value < 3000 ? [...of("year", value), ...of("decade", value)] : []),
];

/** Whether a reading is of an amount or a year, which translations give; not of a month or an hour, which they may say in words. */
export const isAmount = ({ kind }: Reading): boolean => AMOUNTS.has(kind);

const AMOUNTS: ReadonlySet<string> = new Set(["number", "percent", "point", "year"]);

/** Whether a translator would write a number in figures in any language: none of up to twelve, no round one. */
export function isWrittenInFigures(value: number): boolean {
  const digits = Number(value.toPrecision(12)).toString().replace(".", "").replace(/0+$/u, "");
  return !Number.isInteger(value) || (value > 12 && digits.length > 1);
}
