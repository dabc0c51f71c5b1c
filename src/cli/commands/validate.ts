import { type Command, Option } from "commander";
import type { Validated } from "../../index.js";
import { nodeFiles } from "../../index.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { openDuiyi } from "../open-duiyi.js";
import { command, type LimitOptions, limitOptions, limitsOf } from "../options.js";
import { outPieces } from "../out-pieces.js";
import { returnedPaths } from "../returned-paths.js";

interface ValidateValues extends LimitOptions {
  readonly format: "pretty" | "json";
  readonly strict?: boolean;
}

/** Holds XLIFF files to their specification. */
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

async function validateFiles(names: readonly string[], values: ValidateValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context);
  const options = { strict: values.strict === true, limits: limitsOf(values) };
  const results: Validated[] = [];
  const paths = returnedPaths(names, duiyi, context);
  await eachFile(paths, context, async (path) => {
    results.push(await duiyi.validate(nodeFiles.read(path), options));
  });
  await outPieces(duiyi.reports.validated(results, values.format), context.io.out);
  const fails = results.some(({ summary }) => summary.error > 0);
  if (fails && results.length === paths.length) context.io.exit(exitCodes.issuesFound);
}
