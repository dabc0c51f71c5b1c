import type { RuleConfig } from "../../model/config.js";
import { matchesRule } from "../rule-selection.js";
import { everyRule } from "./every-rule.js";
import { examplesOf, type RuleExample } from "./examples.js";
import type { ListedRule } from "./listed-rule.js";

/** What is known of a rule, and texts in which it finds something and in which it does not. */
export interface ExplainedRule extends ListedRule {
  readonly examples: readonly RuleExample[];
}

/** A rule, the rules of a family, or all rules where no pattern is given, those of the user's own among them; none where the pattern is of no rule. */
export function explainRules(pattern?: string, own: readonly RuleConfig[] = []): ExplainedRule[] {
  return everyRule(own)
    .filter(({ rule }) => pattern === undefined || matchesRule(rule, pattern))
    .map((facts) => ({ ...facts, examples: examplesOf(facts.rule, own) }));
}
