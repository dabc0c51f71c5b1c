import type { ChangedFile } from "./change-record.js";
import type { SegmentState } from "./document.js";
import type { Place } from "./place.js";
import type { Span } from "./span.js";

/** What a new rendering of a concept would change in a file. */
export interface Impact {
  readonly file: string;
  readonly changes: readonly RewordedSegment[];
  /** Segments that name the concept and would stay as they are. */
  readonly left: readonly LeftSegment[];
}

/** A segment whose target would say otherwise. */
export interface RewordedSegment {
  readonly segment: string;
  readonly place: Place;
  readonly state: SegmentState;
  readonly source: string;
  /** The target as it is and as it would be. */
  readonly before: string;
  readonly after: string;
  /** Where the target says otherwise, in ascending order; spans are of `before`. */
  readonly rewordings: readonly { readonly span: Span; readonly replacement: string }[];
}

/** A segment that names the concept and would stay as it is. */
export interface LeftSegment extends Omit<RewordedSegment, "after" | "rewordings"> {
  /**
   * Why the segment stays: `already`, it has the new rendering; `otherwise`, it has a rendering that is admitted or that no rule can
   * change; it has no rendering; or its state was not asked for.
   */
  readonly reason: "already" | "otherwise" | "unfound" | "state";
}

/** A file with the change made, its bytes otherwise as they were, and what it takes to undo it. */
export interface AppliedImpact {
  readonly impact: Impact;
  readonly bytes: Uint8Array;
  readonly record: ChangedFile;
}

/** A file with recorded changes taken back. */
export interface Undone {
  readonly bytes: Uint8Array;
  readonly undone: number;
  /** How many targets say again what they said before the change: somebody took it back already, or it was broken off. */
  readonly undoneBefore: number;
  /** Segments whose target is another by now, or that are gone: they stay as they are. */
  readonly changedSince: readonly string[];
}
