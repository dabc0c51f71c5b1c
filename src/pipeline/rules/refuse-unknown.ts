import type { RuleConfig } from "../../model/config.js";
import { InputError } from "../../model/input-error.js";
import type { ListedRule } from "../../model/listed-rule.js";
import { familyOf, matchesRule, type RuleSelection } from "../../model/rule-selection.js";
import { similarNames } from "./similar-names.js";

/**
 * Refuses rules and families that `check` does not have: a name mistyped would leave everything out, and nothing would be found.
 *
 * @param own - rules of the user's own
 * @throws InputError `usage.misspelt-rule` or `usage.unknown-rule`
 */
export async function refuseUnknownRules(
  { only = [], ignore = [], severity = {} }: RuleSelection,
  own: readonly RuleConfig[] = [],
): Promise<void> {
  const patterns = [...only, ...ignore, ...Object.keys(severity)];
  if (patterns.length === 0) return;
  const { checkRules } = await import("./check-rules.js"); // the rules of every format, which most checks do without
  const rules = checkRules(own);
  for (const pattern of patterns) refuseUnknownRule(pattern, rules);
}

/** @throws InputError `usage.misspelt-rule` or `usage.unknown-rule` where a name is none of these rules or their families */
export function refuseUnknownRule(name: string, rules: readonly ListedRule[]): void {
  if (rules.some(({ rule }) => matchesRule(rule, name))) return;
  const similar = similarNames(name, rules);
  const families = new Set(rules.map(({ rule }) => familyOf(rule)));
  if (similar.length > 0) throw new InputError("usage.misspelt-rule", { name, similar: similar.join(", ") });
  throw new InputError("usage.unknown-rule", { name, known: Array.from(families).join(", ") });
}
