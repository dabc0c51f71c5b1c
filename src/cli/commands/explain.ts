import { type Command, Option } from "commander";
import type { CliContext } from "../context.js";
import { openDuiyi } from "../open-duiyi.js";
import { command } from "../options.js";

interface ExplainValues {
  readonly all?: boolean;
  readonly format: "text" | "json" | "md";
}

/** Says what a rule means, or lists all rules. */
export function explainCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("explain", t("cli.explain.description"), [
    new Option("--all", t("explain.all")),
    new Option("--format <format>", t("cli.options.format")).choices(["text", "json", "md"]).default("text"),
  ])
    .argument("[rule]", t("explain.rule"))
    .action((rule: string | undefined, values: ExplainValues) => explain(rule, values, context));
}

async function explain(rule: string | undefined, { all, format }: ExplainValues, context: CliContext): Promise<void> {
  const { explain, reports } = openDuiyi(context);
  const rules = await explain(all === true ? undefined : rule);
  context.io.outReport(await reports.rules(rules, format, context.io.screen));
}
