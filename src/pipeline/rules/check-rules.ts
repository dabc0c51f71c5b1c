import { checks, type Judge } from "../../checks/index.js";
import { describedTags, languageOf } from "../../languages/index.js";
import type { RuleConfig } from "../../model/config.js";
import type { ListedRule } from "../../model/listed-rule.js";
import { readBackRules } from "./other-rules.js";

/** The rules whose issues `check` may report, with those of the user's own. */
export const checkRules = (own: readonly RuleConfig[] = []): ListedRule[] => [
  ...checks.flatMap((check) =>
    check.rules.map(
      ({ examples, ...facts }): ListedRule => ({ ...facts, command: "check", ...languagesJudged(check) }),
    ),
  ),
  ...readBackRules,
  ...own.map(ownFacts),
];

/** The languages that a check judges, of those that are described; where it judges one that is not, those that it does not. */
function languagesJudged({ judges }: Judge) {
  if (judges === undefined) return {};
  const judged = describedTags.filter((tag) => judges(languageOf(tag)));
  if (!judges(languageOf("und"))) return { targetLanguages: judged };
  return { exceptTargetLanguages: describedTags.filter((tag) => !judged.includes(tag)) };
}

const ownFacts = ({ id, severity = "warning", message }: RuleConfig): ListedRule => ({
  rule: `own/${id}`,
  type: "uncategorized",
  severity,
  command: "check",
  message,
});
