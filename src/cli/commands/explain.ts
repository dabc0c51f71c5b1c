import { type Command, Option } from "commander";
import type { CliContext } from "../context.js";
import { command } from "../options.js";

interface ExplainValues {
  readonly all?: boolean;
  readonly format: "text" | "json" | "md";
}

export function explainCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("explain", t("explain.description"), [
    new Option("--all", t("explain.all")),
    new Option("--format <format>", t("cli.options.format")).choices(["text", "json", "md"]).default("text"),
  ])
    .argument("[rule]", t("explain.rule"))
    .action((rule: string | undefined, values: ExplainValues) => explain(rule, values, context));
}

/** @throws InputError `usage.unknown-rule` */
async function explain(rule: string | undefined, { all, format }: ExplainValues, context: CliContext): Promise<void> {
  const { explainRules } = await import("../../pipeline/rules/explain.js");
  const { everyRule } = await import("../../pipeline/rules/every-rule.js");
  const { refuseUnknown } = await import("../rule-options.js");
  const { ui, io, config } = context;
  const own = config.checks?.rules ?? [];
  const pattern = all === true ? undefined : rule;
  if (pattern !== undefined) await refuseUnknown(pattern, everyRule(own));
  const rules = explainRules(pattern, own);
  switch (format) {
    case "text":
      return io.out((await import("../../reports/rules/text.js")).rulesText(rules, ui, io.screen));
    case "json":
      return io.out((await import("../../reports/rules/json.js")).rulesJson(rules, ui));
    case "md":
      return io.out((await import("../../reports/rules/markdown.js")).rulesMarkdown(rules, ui));
  }
}
