import type { Span } from "../model/span.js";

/** A stretch of a text and what stands there instead. */
export interface Rewording {
  readonly span: Span;
  readonly replacement: string;
}
