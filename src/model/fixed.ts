import type { RuleId } from "./issue.js";
import type { Place } from "./place.js";
import type { Review } from "./review.js";

/** A file with what can be settled for certain settled, its bytes otherwise as they were. */
export interface Fixed {
  readonly bytes: Uint8Array;
  readonly changes: readonly FixChange[];
  /** What is left. */
  readonly reviewed: Review;
}

/** One change of a target's text. */
export interface FixChange {
  readonly rule: RuleId;
  readonly segment: string;
  readonly place?: Place;
  /** The stretch with a few characters around it, as it was and as it is. */
  readonly before: string;
  readonly after: string;
}
