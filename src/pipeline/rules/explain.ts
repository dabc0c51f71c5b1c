import type { RuleConfig } from "../../model/config.js";
import type { ExplainedRule } from "../../model/explained-rule.js";
import { matchesRule } from "../../model/rule-selection.js";
import { everyRule } from "./every-rule.js";
import { examplesOf } from "./examples.js";

/** A rule, the rules of a family, or all rules where no pattern is given, those of the user's own among them; none where the pattern is of no rule. */
export function explainRules(pattern?: string, own: readonly RuleConfig[] = []): ExplainedRule[] {
  return everyRule(own)
    .filter(({ rule }) => pattern === undefined || matchesRule(rule, pattern))
    .map((facts) => ({ ...facts, examples: examplesOf(facts.rule, own) }));
}
