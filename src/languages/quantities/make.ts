import type { Span } from "../../model/span.js";
import type { Claim, Quantity, Reading, ReadingKind } from "./quantity.js";

/** A quantity by its parts: where it stands, how sure it is, what it may mean and what more is known. */
export const quantity = (
  { start, end }: Span,
  claim: Claim,
  readings: readonly Reading[],
  more: Omit<Quantity, "span" | "claim" | "readings"> = {},
): Quantity => ({ span: { start, end }, claim, readings, ...more });

/** A reading for each value. */
export const of = (kind: ReadingKind, ...values: readonly number[]): Reading[] =>
  values.map((value) => ({ kind, value }));

/** Alternatives of a regular expression, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  Array.from(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|");
