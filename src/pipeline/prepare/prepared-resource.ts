import type { Delivery } from "../../model/delivery.js";
import type { SegmentChange } from "../../model/segment-change.js";

/** A resource made ready for translators. */
export interface PreparedResource {
  readonly strings: number;
  readonly deliveries: readonly Delivery[];
  readonly folders: readonly string[];
  readonly changes?: readonly SegmentChange[];
}

/** A translated resource. */
export interface MergedResource {
  readonly text: string;
  /** Of a file for it. */
  readonly name: string;
  /** Paths of strings that stand in the source language: without a translation that could be taken. */
  readonly left: readonly string[];
}
