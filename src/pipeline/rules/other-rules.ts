import {
  bilingualCuesRule,
  codeInChineseRule,
  doubledNameRule,
  hanziOnlyRules,
  leftOverRule,
  outsideCuesRule,
  revisionRules,
  stillChineseRules,
} from "../../formats/index.js";
import { reconcileRules } from "../../interchange/reconcile-rules.js";
import { reviewRules as tableRules } from "../../interchange/review/rules.js";
import type { ListedRule, RuleCommand } from "../../model/listed-rule.js";
import { type RuleFacts, rulesIn } from "../../model/rule.js";
import { forensicRules } from "../../repair/index.js";
import { linkRules } from "../check/broken-links.js";
import { glossaryRules } from "../check/glossary-languages.js";
import { memoryRules } from "../check/memory-differs.js";
import { nearMissRule } from "../read/recognition.js";
import { damageRules } from "../read-back/damage.js";
import { outsideRules } from "../read-back/outside-segments.js";
import { salvageRules } from "../read-back/salvage.js";
import { suppressionRules } from "../suppress/applied-suppression.js";

const listed = (rules: readonly RuleFacts[], command: RuleCommand): readonly ListedRule[] =>
  rules.map(({ examples, ...facts }) => ({ ...facts, command }));

/** What reading a translation back brings to light, and what is said of suppressions. */
export const readBackRules = listed(
  rulesIn({
    ...reconcileRules,
    ...glossaryRules,
    ...damageRules,
    ...outsideRules,
    ...linkRules,
    ...memoryRules,
    [leftOverRule.rule]: leftOverRule,
    ...hanziOnlyRules,
    ...stillChineseRules,
    ...salvageRules,
    ...suppressionRules,
  }),
  "check",
);

/** What stands against an edit in a review table that is read back. */
export const reviewRules = listed(rulesIn(tableRules), "merge");

/** What a source text is asked about, with the examples. */
export const sourceFacts = [
  nearMissRule,
  ...forensicRules,
  codeInChineseRule,
  doubledNameRule,
  bilingualCuesRule,
  outsideCuesRule,
] as const;
/** The same rules as `duiyi explain` lists them, without the examples. */
export const sourceRules = [...listed(sourceFacts, "prepare"), ...listed(rulesIn(revisionRules), "prepare")];
