import type { TextExamples } from "../../../model/rule.js";

/** The id of a rule that XLIFF files are held to: `xliff/nmtoken`. */
export type XliffRuleId = `xliff/${string}`;

/**
 * What is known of a rule that XLIFF files are held to. The registry adds what holds for all of them (see `xliffRule`). Each of the examples
 * that break the rule breaks no other one.
 */
export interface XliffFacts {
  readonly rule: XliffRuleId;
  /** `warning` where the specification's prose, schemas, Schematron rules and test suite do not agree; else a finding is a violation. */
  readonly severity?: "warning";
  /** Whole files. */
  readonly examples: TextExamples;
}

/** A violation of the specification is an error, and one of markup. */
export const xliffRule = (severity: "error" | "warning" = "error") => ({ type: "markup", severity }) as const;
