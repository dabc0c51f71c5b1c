import { type Command, Option } from "commander";
import type { Validated } from "../../model/validated.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { command, type LimitOptions, limitOptions, limitsOf } from "../options.js";
import { outPieces } from "../out-pieces.js";

interface ValidateValues extends LimitOptions {
  readonly format: "pretty" | "json";
  readonly strict?: boolean;
}

export function validateCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { maxDepth } = limitOptions(context);
  return command("validate", t("cli.validate.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
    new Option("--strict", t("cli.validate.strict")),
    maxDepth,
  ])
    .argument("<xliff...>", t("cli.validate.files"))
    .action((paths: string[], values: ValidateValues) => validateFiles(paths, values, context));
}

async function validateFiles(paths: readonly string[], values: ValidateValues, context: CliContext): Promise<void> {
  const { validate } = await import("../../pipeline/validate/validate.js");
  const { readFile } = await import("../read-file.js");
  const { violationsJson, violationsPretty } = await import("../../reports/violations.js");
  const options = { strict: values.strict === true, limits: limitsOf(values) };
  const results: Validated[] = [];
  await eachFile(paths, context, (path) => void results.push(validate(readFile(path), options)));
  const render = values.format === "json" ? violationsJson : violationsPretty;
  outPieces(render(results, context.ui), context.io);
  const fails = results.some(({ issues }) => issues.length > 0);
  if (fails && results.length === paths.length) context.io.exit(exitCodes.issuesFound);
}
