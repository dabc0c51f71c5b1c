import type { Segment } from "./document.js";

/**
 * What became of a segment from one version of a document to the next: `kept` with a neighbour of before, `moved` to other neighbours,
 * `changed` in its text, `added`, `removed`.
 */
export type ChangeKind = "kept" | "moved" | "changed" | "added" | "removed";

/** A segment in two versions of a document. */
export interface SegmentChange {
  readonly kind: ChangeKind;
  /** As it stands in the new version; absent where it was removed. */
  readonly now?: Segment;
  /** As it stood in the earlier version; absent where it was added. */
  readonly before?: Segment;
}
