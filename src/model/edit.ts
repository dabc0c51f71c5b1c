import type { Span } from "./span.js";

/** One change a repair proposes to a text; edits of a list ascend and do not overlap. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
  /** Id of the repair that proposes it, such as `wraps`. */
  readonly repair: string;
  /** From 0 (a guess) to 1 (certain). */
  readonly confidence: number;
}
