import type { Place } from "./place.js";

/** What becomes of the heads, feet and numbers of pages: `mark` keeps them from the segments and puts them back on merge, `keep` takes them for text, `drop` leaves them out of the translated document too. */
export type FurnitureOption = "mark" | "keep" | "drop";

/** What of prose is for translators only where it is asked for: code and markup that stand in it, and lines without a word. */
export const proseParts = ["code", "figures"] as const;
/**
 * What is for translators only where it is asked for: of prose `proseParts`; of pages and Markdown comments, the titles of blocks of code, and
 * the linked data (JSON-LD) that a page has for search engines; of office documents comments, what is hidden, the
 * names of sheets, and texts in formulas.
 */
export const includedParts = [
  ...proseParts,
  "comments",
  "captions",
  "json-ld",
  "hidden",
  "sheet-names",
  "formulas",
] as const;
/** A part of a source that a person may ask for with `--include`. */
export type IncludedPart = (typeof includedParts)[number];

/** One of those that only prose has. */
export type ProsePart = (typeof proseParts)[number];

/** Why a text of the source stands in no segment. */
export type LeftOutReason = "page-lines" | "repeats" | ProsePart;
/** Every reason for which a text is left out, in the order in which a summary tells them. */
export const leftOutReasons = ["page-lines", "repeats", ...proseParts] as const satisfies readonly LeftOutReason[];

/** A text of the source, mostly a line, that stands in no segment. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly text: string;
  readonly place: Place;
  /** Whether the translated document lacks it too; else merge puts it back. */
  readonly isDropped: boolean;
}

/** The numbers of lines as people write them, in order: `3, 7–9, 12`. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const line of lines) {
    const open = ranges.at(-1);
    if (open !== undefined && line <= open.last + 1) open.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}
