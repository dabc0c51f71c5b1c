import { checks } from "../../checks/index.js";
import { homecomingRules } from "./other-rules.js";
import type { RuleFacts } from "./rule-facts.js";

/** The rules whose issues `check` may report. */
export const checkRules = (): RuleFacts[] => [
  ...checks.map(({ rule, type, severity, ...check }) => ({
    rule,
    type,
    severity,
    command: "check" as const,
    ...("targetLanguages" in check && { targetLanguages: check.targetLanguages }),
    ...("exceptTargetLanguages" in check && { exceptTargetLanguages: check.exceptTargetLanguages }),
  })),
  ...homecomingRules,
];
