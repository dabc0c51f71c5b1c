import type { Quantity, ReadingKind } from "../../languages/quantities/quantity.js";

/** What a quantity most likely is; a code is of no kind. */
export const kindOf = ({ readings: [first] }: Quantity): ReadingKind | undefined => first?.kind;

const DATE: ReadonlySet<ReadingKind> = new Set(["year", "month", "day", "decade", "century", "clock"]);

/** Whether it is a part of a date or a time of day. */
export const isOfDate = (kind: ReadingKind | undefined): kind is ReadingKind => kind !== undefined && DATE.has(kind);

/** What can stand in each other's place: parts of dates of one kind, codes, all other numbers. */
export type Group = ReadingKind | "code";

/** The group of what a quantity most likely is. */
export const groupOf = (quantity: Quantity): Group =>
  quantity.code === undefined ? groupOfKind(kindOf(quantity)) : "code";

/** The groups of all that a quantity may mean: 2019北京世园会 may be of a year. */
export const groupsWithin = (quantity: Quantity): Group[] =>
  quantity.code === undefined ? quantity.readings.map(({ kind }) => groupOfKind(kind)) : ["code"];

const groupOfKind = (kind: ReadingKind | undefined): Group => (isOfDate(kind) ? kind : "number");
