import { type Command, Option } from "commander";
import { type FailOn, failOn, InputError, type ProjectStage, projectStages } from "../../index.js";
import { describeError } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { showEstimate } from "../estimate.js";
import { exitCodes } from "../exit-code.js";
import { command } from "../options.js";
import { withInterrupt } from "../project/interrupt.js";
import { projectHere } from "../project/open.js";
import { exitOf, sayDocument, saySum } from "../project/say-run.js";
import { whenChanged } from "../project/when-changed.js";
import { storeOption } from "./store/shared.js";

interface RunValues {
  readonly only?: readonly ProjectStage[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly store?: string | false;
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
    new Option("--watch", t("cli.run.watch")).conflicts("dryRun"),
    storeOption(context),
    new Option("--no-store", t("cli.run.no-store")),
  ])
    .argument("[source...]", t("cli.run.sources"))
    .action((paths: string[], values: RunValues) =>
      values.watch === true
        ? watched(paths, values, context)
        : withInterrupt((isStopped) => run(paths, values, context, { isStopped })),
    );
}

/** Runs now, and again whenever a file of the project changes, until Ctrl-C. What is wrong then is said, and ends nothing. */
async function watched(paths: readonly string[], values: RunValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const { root } = await projectHere(context);
  let isFirst = true;
  await withInterrupt(async (isStopped) => {
    const again = async (): Promise<void> => {
      try {
        await run(paths, values, context, { isStopped, isQuiet: !isFirst });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        io.say(describeError(error, ui));
      }
      if (isFirst) io.say(ui.t("cli.run.watching", { folder: root }));
      isFirst = false;
    };
    await whenChanged(root, again, isStopped);
  });
  io.exit(exitCodes.interrupted);
}

/** Runs once; where `isQuiet`, it says nothing of a run in which nothing was done. */
async function run(
  paths: readonly string[],
  values: RunValues,
  context: CliContext,
  { isStopped, isQuiet = false }: { readonly isStopped: () => boolean; readonly isQuiet?: boolean },
): Promise<void> {
  const project = await projectHere(context);
  const { dryRun: isDryRun = false, only, force = false, store } = values;
  const outcome = await project.run({
    isDryRun,
    force,
    isStopped,
    ...(only && { only }),
    ...(typeof store === "string" && { store }),
    ...(paths.length > 0 && { sources: paths }),
    onProgress: showEstimate(context),
    onDocument: (report) => sayDocument(report, isDryRun, context),
  });
  context.io.progress("");
  const isWorthSaying =
    outcome.faults.length > 0 || outcome.documents.some(({ did, error }) => did.length > 0 || error);
  if (!isQuiet || isWorthSaying) saySum(outcome, project, isDryRun, context);
  const code = exitOf(outcome, values.failOn);
  if (code !== exitCodes.done) context.io.exit(code);
}
