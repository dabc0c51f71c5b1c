import { lintRules } from "../../glossary/index.js";
import { xliffRules } from "../../interchange/xliff/validate/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { ListedRule } from "../../model/listed-rule.js";
import { checkRules } from "./check-rules.js";
import { reviewRules, sourceRules } from "./other-rules.js";

/** Every rule there is: those of `check`, of `prepare`, of `merge`, of `glossary lint` and of `validate`, in this order. */
export function everyRule(own: readonly RuleConfig[] = []): readonly ListedRule[] {
  return [...checkRules(own), ...sourceRules, ...reviewRules, ...glossaryRules(), ...validatorRules()];
}

const glossaryRules = (): ListedRule[] =>
  lintRules.map(({ rule, severity }) => ({ rule, severity, type: "terminology", command: "glossary lint" }));

function validatorRules(): ListedRule[] {
  const rules = new Set(xliffRules.map(({ rule }) => rule));
  return Array.from(rules, (rule) => ({ rule, type: "markup", severity: "error", command: "validate" }));
}
