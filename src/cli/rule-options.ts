import { InvalidArgumentError, Option } from "commander";
import { type Severity, severities } from "../index.js";
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
