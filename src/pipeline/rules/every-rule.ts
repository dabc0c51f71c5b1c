import { lintRules } from "../../glossary/index.js";
import { xliffRules } from "../../interchange/xliff/validate/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { ListedRule } from "../../model/listed-rule.js";
import { checkRules } from "./check-rules.js";
import { reviewRules, sourceRules } from "./other-rules.js";

/** Every rule there is: those of `check`, of `prepare`, of `merge`, of `glossary lint` and of `validate`, in this order. */
export const everyRule = (own: readonly RuleConfig[] = []): readonly ListedRule[] => [
  ...checkRules(own),
  ...sourceRules,
  ...reviewRules,
  ...lintRules.map(
    ({ rule, severity }) => ({ rule, severity, type: "terminology", command: "glossary lint" }) as const,
  ),
  ...xliffRules.map(({ examples, ...facts }) => ({ ...facts, command: "validate" }) as const),
];
