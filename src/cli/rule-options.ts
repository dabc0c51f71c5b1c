import { InvalidArgumentError, Option } from "commander";
import type { RuleConfig } from "../model/config.js";
import { InputError } from "../model/input-error.js";
import { type Severity, severities } from "../model/issue.js";
import type { ListedRule } from "../model/listed-rule.js";
import { familyOf, matchesRule, type RuleSelection } from "../model/rule-selection.js";
import type { CliContext } from "./context.js";

/** Options that choose rules and set their severity; the configuration gives their defaults. */
export function ruleOptions({ ui: { t }, config: { checks = {} } }: CliContext): Option[] {
  return [
    new Option("--only <rules>", t("cli.check.only")).argParser(listOf).default(checks.only, checks.only?.join(",")),
    new Option("--ignore <rules>", t("cli.check.ignore"))
      .argParser(listOf)
      .default(checks.ignore, checks.ignore?.join(",")),
    new Option("--severity <rule=level>", t("cli.check.severity"))
      .argParser((value, before: Levels) => ({ ...before, ...levelOf(value) }))
      .default(
        checks.severity ?? {},
        Object.entries(checks.severity ?? {})
          .map((pair) => pair.join("="))
          .join(",") || undefined,
      ),
  ];
}

type Levels = Readonly<Record<string, Severity>>;

const listOf = (value: string): string[] =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function levelOf(value: string): Levels {
  const [rule = "", level] = value.split("=").map((part) => part.trim());
  const severity = severities.find((known) => known === level);
  if (rule === "" || severity === undefined)
    throw new InvalidArgumentError(severities.map((known) => `RULE=${known}`).join(", "));
  return { [rule]: severity };
}

/**
 * Refuses rules and families that `check` does not have: a name mistyped would leave everything out, and nothing would be found.
 *
 * @param own - rules of the user's own
 * @throws InputError `usage.unknown-rule`
 */
export async function refuseUnknownRules(
  { only = [], ignore = [], severity = {} }: RuleSelection,
  own: readonly RuleConfig[] = [],
): Promise<void> {
  const patterns = [...only, ...ignore, ...Object.keys(severity)];
  if (patterns.length === 0) return;
  const { checkRules } = await import("../pipeline/rules/check-rules.js");
  const rules = checkRules(own);
  for (const pattern of patterns) await refuseUnknown(pattern, rules);
}

/** @throws InputError `usage.misspelt-rule` or `usage.unknown-rule` where a name is none of these rules or their families */
export async function refuseUnknown(name: string, rules: readonly ListedRule[]): Promise<void> {
  if (rules.some(({ rule }) => matchesRule(rule, name))) return;
  const { similarNames } = await import("../pipeline/rules/similar-names.js");
  const similar = similarNames(name, rules);
  const families = new Set(rules.map(({ rule }) => familyOf(rule)));
  if (similar.length > 0) throw new InputError("usage.misspelt-rule", { name, similar: similar.join(", ") });
  throw new InputError("usage.unknown-rule", { name, known: Array.from(families).join(", ") });
}
