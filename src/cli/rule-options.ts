import { InvalidArgumentError, Option } from "commander";
import type { RuleConfig } from "../model/config.js";
import { InputError } from "../model/input-error.js";
import { type RuleId, type Severity, severities } from "../model/issue.js";
import type { RuleSelection } from "../pipeline/rule-selection.js";
import type { CliContext } from "./context.js";

/** Options that choose rules and say how grave they are; the configuration gives their defaults. */
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
 * Refuses rules and families that there are not: a name mistyped would leave everything out, and nothing would be found.
 *
 * @param own - rules of the desk's own
 * @throws InputError `usage.unknown-rule`
 */
export async function refuseUnknownRules(
  { only = [], ignore = [], severity = {} }: RuleSelection,
  own: readonly RuleConfig[] = [],
): Promise<void> {
  const patterns = [...only, ...ignore, ...Object.keys(severity)];
  if (patterns.length === 0) return;
  const { everyRule, isKnownPattern } = await import("../pipeline/rules/index.js");
  const { similarNames } = await import("../pipeline/rules/similar-names.js");
  const rules = [...everyRule(), ...own.map(({ id }): { rule: RuleId } => ({ rule: `own/${id}` }))];
  const unknown = patterns.find((pattern) => !isKnownPattern(pattern, rules));
  if (unknown === undefined) return;
  const similar = similarNames(unknown, rules);
  const families = new Set(rules.map(({ rule }) => rule.slice(0, rule.indexOf("/"))));
  throw new InputError("usage.unknown-rule", {
    name: unknown,
    known: (similar.length > 0 ? similar : Array.from(families)).join(", "),
  });
}
