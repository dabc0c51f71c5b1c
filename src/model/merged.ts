import type { Segment } from "./document.js";
import type { Issue } from "./issue.js";

/** A translated document in its own format and encoding. */
export interface Merged {
  readonly bytes: Uint8Array;
  /** BCP 47. */
  readonly trgLang: string;
  /** Name of the translated file, where its format has a way of its own to name it. */
  readonly name?: string;
  /** Segments that stand in the source language, and why not in the other. */
  readonly left: readonly Segment[];
  readonly issues: readonly Issue[];
}
