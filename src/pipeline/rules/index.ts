import { checks } from "../../checks/index.js";
import { lintRules } from "../../glossary/index.js";
import { xliffRules } from "../../interchange/index.js";
import { matchesRule } from "../rule-selection.js";
import { homecomingRules, sourceRules } from "./other-rules.js";
import type { RuleFacts } from "./rule-facts.js";

export type { RuleFacts } from "./rule-facts.js";

/** Every rule there is: those of `check`, of `prepare`, of `glossary lint` and of `validate`, in this order. */
export function everyRule(): readonly RuleFacts[] {
  return [...checkRules(), ...sourceRules, ...glossaryRules(), ...validatorRules()];
}

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

const glossaryRules = (): RuleFacts[] =>
  lintRules.map(({ rule, severity }) => ({ rule, severity, type: "terminology", command: "glossary lint" }));

function validatorRules(): RuleFacts[] {
  const rules = new Set(xliffRules.map(({ rule }) => rule));
  return Array.from(rules, (rule) => ({ rule, type: "markup", severity: "error", command: "validate" }));
}

/** Whether a pattern is one of these rules or their families. */
export const isKnownPattern = (pattern: string, rules: readonly Pick<RuleFacts, "rule">[]): boolean =>
  rules.some(({ rule }) => matchesRule(rule, pattern));
