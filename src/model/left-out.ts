import type { Place } from "./place.js";

/** What becomes of the heads, feet and numbers of pages: `mark` keeps them from the segments and puts them back on merge, `keep` takes them for text, `drop` leaves them out of the translated document too. */
export type FurnitureOption = "mark" | "keep" | "drop";

/** What is for translators only where it is asked for: code and markup that stand in prose, and lines without a word. */
export const includedParts = ["code", "figures"] as const;
/** A part of a source that a person may ask for with `--include`. */
export type IncludedPart = (typeof includedParts)[number];

/** Why a text of the source stands in no segment. */
export type LeftOutReason = "page-lines" | "repeats" | IncludedPart;
/** Every reason for which a text is left out, in the order in which a summary tells them. */
export const leftOutReasons = ["page-lines", "repeats", ...includedParts] as const satisfies readonly LeftOutReason[];

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
