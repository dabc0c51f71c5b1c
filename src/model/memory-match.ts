import type { SegmentState } from "./document.js";

/** What is dangerous about a match. None of it is folded into the figure, but a flag may cap it. */
export type MatchFlag = "number" | "name" | "negation" | "opposite" | "short";

/** How a sentence and an earlier one are alike: in the same place, by the same bytes, equal but for ways of writing, or partly. */
export type MatchKind = "context" | "exact" | "equal" | "fuzzy";

/** In what two sentences that are equal otherwise are not the same. */
export type Difference = "script" | "width" | "case" | "marks" | "blanks";

/** One replacement in an earlier translation; offsets are UTF-16 code units of it. */
export interface RepairEdit {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

/** An earlier translation in which numbers and names were replaced. */
export interface Repaired {
  readonly target: string;
  readonly edits: readonly RepairEdit[];
}

/** Why a match scores less than its texts alone would. */
export type Penalty =
  | "two-translations"
  | "codes"
  | "not-reviewed"
  | "aligned"
  | "other-client"
  | "contradicts-glossary"
  | "memory";

/** What a match lost, and why; of a contradiction the term that says so. */
export interface LostPoints {
  readonly reason: Penalty;
  readonly points: number;
  readonly term?: string;
}

/** An earlier pair and what it is worth for a sentence. */
export interface MatchFigures {
  readonly source: string;
  readonly target: string;
  /** From 0 to 101, with one decimal, rounded down. */
  readonly score: number;
  /** From 0 to 100, with one decimal, rounded down: plain edit distance, which anyone can work out again. */
  readonly similarity: number;
  readonly kind: MatchKind;
  readonly flags: readonly MatchFlag[];
  readonly differs: readonly Difference[];
  readonly repaired: Repaired | null;
}

/** A row of a table that was compared without a memory. */
export interface ComparedRow extends MatchFigures {
  readonly query: number;
}

/** A pair of a memory that matches a sentence. */
export interface MemoryMatch extends MatchFigures {
  readonly id: string;
  readonly state: SegmentState;
  readonly penalties: readonly LostPoints[];
  readonly author?: string;
  /** ISO 8601. */
  readonly time?: string;
  /** The document that it stands in, and where. */
  readonly origin?: string;
  readonly place?: string;
  readonly client?: string;
}

/** The least score of a match that is given to translators. */
export const LEAST_OFFERED = 70;
