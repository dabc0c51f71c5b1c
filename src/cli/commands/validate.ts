import { type Command, InvalidArgumentError, Option } from "commander";
import type { Validated } from "../../pipeline/validate.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { command } from "../options.js";

interface ValidateValues {
  readonly format: "pretty" | "json";
  readonly strict?: boolean;
  readonly maxDepth?: number;
}

export function validateCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("validate", t("cli.validate.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
    new Option("--strict", t("cli.validate.strict")),
    new Option("--max-depth <number>", t("cli.validate.max-depth")).argParser(depthOf),
  ])
    .argument("<xliff...>", t("cli.validate.files"))
    .action((paths: string[], values: ValidateValues) => validateFiles(paths, values, context));
}

async function validateFiles(paths: readonly string[], values: ValidateValues, context: CliContext): Promise<void> {
  const { validate } = await import("../../pipeline/validate.js");
  const { readFile } = await import("../read-file.js");
  const { issuesJson } = await import("../issue-report.js");
  const { violationsPretty } = await import("../violation-report.js");
  const { strict = false, maxDepth } = values;
  const options = { strict, ...(maxDepth !== undefined && { limits: { depth: maxDepth } }) };
  const results: Validated[] = [];
  await eachFile(paths, context, (path) => void results.push(validate(readFile(path), options)));
  const render = values.format === "json" ? issuesJson : violationsPretty;
  context.io.out(render(results, context.ui));
  const fails = results.some(({ issues }) => issues.length > 0);
  if (fails && results.length === paths.length) context.io.exit(exitCodes.issuesFound);
}

function depthOf(value: string): number {
  const depth = Number(value);
  if (!Number.isInteger(depth) || depth < 1) throw new InvalidArgumentError("1, 2, 3 …");
  return depth;
}
