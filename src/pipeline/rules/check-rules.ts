import { checks } from "../../checks/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { RuleFacts } from "../../model/rule-facts.js";
import { homecomingRules } from "./other-rules.js";

/** The rules whose issues `check` may report, with those of the user's own. */
export const checkRules = (own: readonly RuleConfig[] = []): RuleFacts[] => [
  ...checks.map(({ rule, type, severity, ...check }) => ({
    rule,
    type,
    severity,
    command: "check" as const,
    ...("targetLanguages" in check && { targetLanguages: check.targetLanguages }),
    ...("exceptTargetLanguages" in check && { exceptTargetLanguages: check.exceptTargetLanguages }),
  })),
  ...homecomingRules,
  ...own.map(ownFacts),
];

const ownFacts = ({ id, severity = "warning", message }: RuleConfig): RuleFacts => ({
  rule: `own/${id}`,
  type: "uncategorized",
  severity,
  command: "check",
  message,
});
