import { z } from "zod";
import type { RuleFacts } from "./rule.js";
import type { GivenOptions, GivenValues, OptionValue, RuleOption, RuleOptions } from "./rule-option.js";

/**
 * The schema of `checks.options` in the configuration: each rule that has options, and of each its options by name. It is made of the
 * facts of the rules, so that a rule says once what its options are.
 */
export function ruleOptionsSchema(rules: readonly Pick<RuleFacts, "rule" | "options">[]): z.ZodType<GivenOptions> {
  const byRule = rules.flatMap(({ rule, options }) =>
    options === undefined ? [] : [[rule, valuesSchema(options).optional()] as const],
  );
  return z.strictObject(Object.fromEntries(byRule));
}

/** What holds of the options of any rule, where the rules are not at hand. */
export const anyOptionsSchema: z.ZodType<GivenOptions> = z.record(
  z.string(),
  z.record(z.string(), z.union([z.number(), z.array(z.string())])),
);

function valuesSchema(options: RuleOptions): z.ZodType<GivenValues> {
  const byName = Object.entries(options).map(([name, option]) => [name, valueSchema(option).optional()] as const);
  return z.strictObject(Object.fromEntries(byName));
}

function valueSchema(option: RuleOption): z.ZodType<OptionValue> {
  if (option.kind === "words") return z.array(z.string().min(1));
  const number = option.isWhole === true ? z.int() : z.number();
  return number.min(option.least).max(option.most ?? Number.MAX_SAFE_INTEGER);
}
