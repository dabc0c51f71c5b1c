import type { Segment } from "./document.js";
import type { Issue } from "./issue.js";
import type { ListedRule } from "./listed-rule.js";

/** What is known of a rule, and texts in which it finds something and in which it does not. */
export interface ExplainedRule extends ListedRule {
  readonly examples: readonly RuleExample[];
}

/** A text that a rule finds something in, or nothing: the same that the tests hold it to. */
export interface RuleExample {
  /** What the rule finds in it; nothing in a good one. */
  readonly issues: readonly Issue[];
  /** The segments of an example of a check. */
  readonly segments?: readonly Segment[];
  /** The text of an example of a rule about files or glossaries. */
  readonly text?: string;
}
