import type { Edit } from "../model/edit.js";
import type { LeftOut } from "../model/left-out.js";
import type { SourceMap } from "../model/source-map.js";
import type { FoundEncoding } from "../text/encodings.js";

/** A repaired text, and the way back to the original. */
export interface RepairedText {
  /** One paragraph a line. */
  readonly text: string;
  readonly original: string;
  readonly map: SourceMap;
  /** Every change, as spans of the original. */
  readonly edits: readonly Edit[];
  /** Paragraphs that `prepare` keeps from translators unless they are asked for: code, and lines without a word. */
  readonly heldBack: readonly LeftOut[];
  readonly encoding: FoundEncoding;
}

/** A repair by its id, with texts before and after it. */
export interface RepairFacts {
  readonly id: string;
  readonly examples: readonly (readonly [damaged: string, repaired: string])[];
}
