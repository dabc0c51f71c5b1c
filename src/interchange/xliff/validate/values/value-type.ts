import type { XliffRuleId } from "../rule-facts.js";

/** What an attribute's value has to be like. */
export interface ValueType {
  /** The rule that a value of another form breaks. */
  readonly rule: XliffRuleId;
  readonly accepts: (value: string) => boolean;
  /** The allowed values as the message shows them, in no language: a list or a form. */
  readonly expected: string;
}

/** Any text. */
export const text: ValueType = { rule: "xliff/enumeration", accepts: () => true, expected: "" };
