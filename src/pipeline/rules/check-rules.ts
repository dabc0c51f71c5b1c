import { type Check, checks, type DocumentCheck } from "../../checks/index.js";
import { describedTags, languageOf } from "../../languages/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { RuleFacts } from "../../model/rule-facts.js";
import { homecomingRules } from "./other-rules.js";

/** The rules whose issues `check` may report, with those of the user's own. */
export const checkRules = (own: readonly RuleConfig[] = []): RuleFacts[] => [
  ...checks.map(({ rule, type, severity, ...check }: Check | DocumentCheck) => ({
    rule,
    type,
    severity,
    command: "check" as const,
    ...languagesJudged(check),
  })),
  ...homecomingRules,
  ...own.map(ownFacts),
];

/** The languages that a check judges, of those that are described; where it judges one that is not, those that it does not. */
function languagesJudged({ judges }: Pick<Check, "judges">) {
  if (judges === undefined) return {};
  const judged = describedTags.filter((tag) => judges(languageOf(tag)));
  if (!judges(languageOf("und"))) return { targetLanguages: judged };
  return { exceptTargetLanguages: describedTags.filter((tag) => !judged.includes(tag)) };
}

const ownFacts = ({ id, severity = "warning", message }: RuleConfig): RuleFacts => ({
  rule: `own/${id}`,
  type: "uncategorized",
  severity,
  command: "check",
  message,
});
