import type { Issue } from "./issue.js";

/** An XLIFF with what a reviser did in a table, its bytes otherwise as they were. */
export interface ImportedReview {
  readonly bytes: Uint8Array;
  /** How many translations, states and comments were taken. */
  readonly targets: number;
  readonly states: number;
  readonly comments: number;
  /** What was not, and why. */
  readonly issues: readonly Issue[];
}
