import { checks } from "../../checks/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { ListedRule } from "../../model/listed-rule.js";
import { homecomingRules } from "./other-rules.js";

/** The rules whose issues `check` may report, with those of the user's own. */
export const checkRules = (own: readonly RuleConfig[] = []): ListedRule[] => [
  ...checks.flatMap(({ rules, targetLanguages, exceptTargetLanguages }) =>
    rules.map(
      ({ examples, ...facts }): ListedRule => ({
        ...facts,
        command: "check",
        ...(targetLanguages && { targetLanguages }),
        ...(exceptTargetLanguages && { exceptTargetLanguages }),
      }),
    ),
  ),
  ...homecomingRules,
  ...own.map(ownFacts),
];

const ownFacts = ({ id, severity = "warning", message }: RuleConfig): ListedRule => ({
  rule: `own/${id}`,
  type: "uncategorized",
  severity,
  command: "check",
  message,
});
