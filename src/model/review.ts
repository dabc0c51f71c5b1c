import type { Document } from "./document.js";
import type { Issue } from "./issue.js";
import type { SeverityCounts } from "./severity-counts.js";

/** A file that was checked, with every issue found in it. */
export interface Checked {
  /** The file that was checked; the document may be the source it was made of. */
  readonly file: string;
  readonly document: Document;
  readonly issues: readonly Issue[];
  readonly summary: CheckSummary;
}

/** A checked file in numbers. */
export interface CheckSummary extends SeverityCounts {
  readonly segments: number;
  /** Renderings by the house style they belong to. */
  readonly styles: Readonly<Record<string, number>>;
}

/** What several checked files come to, once suppressions and what is known already are taken away. */
export interface Review {
  readonly results: readonly Reviewed[];
  /** What is to be said of the suppressions themselves. */
  readonly remarks: readonly Issue[];
  readonly summary: ReviewSummary;
}

/** A checked file; its `issues` are those that are left. */
export interface Reviewed extends Checked {
  readonly suppressed: readonly SuppressedIssue[];
  /** How many issues the baseline has. */
  readonly known: number;
}

/** An issue that is left alone, and why. */
export interface SuppressedIssue extends Issue {
  readonly suppression: SuppressionReason;
}

/** Why an issue is left alone. */
export interface SuppressionReason {
  /** In SARIF's words: a note in the file itself, or an entry of the list beside it. */
  readonly kind: "inSource" | "external";
  readonly reason: string;
  readonly until?: string;
}

/** A review in numbers, over all its files. */
export interface ReviewSummary extends Omit<CheckSummary, "styles"> {
  readonly suppressed: number;
  readonly known: number;
}

/** All issues of a review that are left open. */
export const issuesOf = ({ results, remarks }: Review): Issue[] => [
  ...results.flatMap(({ issues }) => issues),
  ...remarks,
];
