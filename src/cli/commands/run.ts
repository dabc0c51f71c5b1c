import { type Command, Option } from "commander";
import { type FailOn, failOn, type ProjectStage, projectStages } from "../../index.js";
import type { CliContext } from "../context.js";
import { exitCodes } from "../exit-code.js";
import { command } from "../options.js";
import { showEstimate } from "../project/estimate.js";
import { withInterrupt } from "../project/interrupt.js";
import { projectHere } from "../project/open.js";
import { exitOf, sayDocument, saySum } from "../project/say-run.js";

interface RunValues {
  readonly only?: readonly ProjectStage[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly failOn: FailOn;
}

/** Brings a project up to date. */
export function runCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("run", t("cli.run.description"), [
    new Option("--only <stage...>", t("cli.run.only")).choices(projectStages),
    new Option("--dry-run", t("cli.run.dry-run")),
    new Option("--fail-on <severity>", t("cli.run.fail-on")).choices(failOn).default("never"),
    new Option("--force", t("cli.run.force")),
  ])
    .argument("[source...]", t("cli.run.sources"))
    .action((paths: string[], values: RunValues) => run(paths, values, context));
}

async function run(paths: readonly string[], values: RunValues, context: CliContext): Promise<void> {
  const project = await projectHere(context);
  const { dryRun: isDryRun = false, only, force = false } = values;
  const outcome = await withInterrupt((isStopped) =>
    project.run({
      isDryRun,
      force,
      isStopped,
      ...(only && { only }),
      ...(paths.length > 0 && { sources: paths }),
      onProgress: showEstimate(context),
      onDocument: (report) => sayDocument(report, isDryRun, context),
    }),
  );
  context.io.progress("");
  saySum(outcome, project, isDryRun, context);
  const code = exitOf(outcome, values.failOn);
  if (code !== exitCodes.done) context.io.exit(code);
}
