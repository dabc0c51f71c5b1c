import type { Segment } from "./document.js";
import type { Issue } from "./issue.js";

/** A translated document in its own format. */
export interface Merged {
  readonly text: string;
  /** BCP 47. */
  readonly trgLang: string;
  /** Segments that stand in the source language, and why not in the other. */
  readonly left: readonly Segment[];
  readonly issues: readonly Issue[];
}
