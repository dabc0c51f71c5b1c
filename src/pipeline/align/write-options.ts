import type { Translator } from "../../model/translator.js";

/** What an alignment is written with. */
export interface WriteAlignmentOptions {
  /** Pairs less sure than this are left to the sheets. */
  readonly minConfidence: number;
  readonly toolVersion: string;
  readonly wording: Translator;
}
