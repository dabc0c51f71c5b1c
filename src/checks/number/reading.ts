import type { Language } from "../../languages/index.js";
import type { Quantity } from "../../languages/quantities/quantity.js";

/** A text with what was read in it, and its language. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly quantities: readonly Quantity[];
}
