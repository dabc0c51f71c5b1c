import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Span } from "../../model/span.js";

/** The rules of this family, without the family's name. */
export type NumberRule =
  | "missing"
  | "extra"
  | "magnitude"
  | "date"
  | "range"
  | "percent-point"
  | "times"
  | "sign"
  | "swapped"
  | "unit"
  | "currency"
  | "ordinal"
  | "identifier"
  | "rounded"
  | "limit"
  | "approximate"
  | "format";

/** One fault: a quantity of one side, or two that should be one. */
export interface Fault {
  readonly rule: NumberRule;
  readonly source?: Quantity;
  readonly target?: Quantity;
  /** The target over the source. */
  readonly factor?: number;
  /** Whether the target gives the number in words, and has empty brackets where it should repeat it. */
  readonly isEmptyPlace?: true;
  /** Whether there is no doubt that it is one. */
  readonly isCertain: boolean;
}

/** Where the quantities of a fault stand on each side. */
export const spansOf = ({ source, target }: Fault): { sourceSpan?: Span; targetSpan?: Span } => ({
  ...(source && { sourceSpan: source.span }),
  ...(target && { targetSpan: target.span }),
});
