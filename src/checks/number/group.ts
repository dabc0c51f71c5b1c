import type { Quantity, ReadingKind } from "../../text/quantities/quantity.js";

/** What a quantity most likely is; a code is of no kind. */
export const kindOf = ({ readings: [first] }: Quantity): ReadingKind | undefined => first?.kind;

const DATE: ReadonlySet<ReadingKind> = new Set(["year", "month", "day", "decade", "century", "clock"]);

export const isOfDate = (kind: ReadingKind | undefined): kind is ReadingKind => kind !== undefined && DATE.has(kind);

/** What can stand in each other's place: parts of dates of one kind, codes, all other numbers. */
export function groupOf(quantity: Quantity): ReadingKind | "code" {
  if (quantity.code !== undefined) return "code";
  const kind = kindOf(quantity);
  return isOfDate(kind) ? kind : "number";
}
