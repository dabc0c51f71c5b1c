import { type Command, Option } from "commander";
import { jsonText, type Project, printableLines, type RunOutcome, sumOfCounts } from "../../index.js";
import { describeError } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { deliver } from "../deliver.js";
import { showEstimate } from "../estimate.js";
import { exitCodes } from "../exit-code.js";
import { command, sharedOptions } from "../options.js";
import { withInterrupt } from "../project/interrupt.js";
import { projectHere } from "../project/open.js";
import { statusTable } from "../project/status-table.js";

interface StatusValues {
  readonly format: "pretty" | "json" | "html";
  readonly output: string;
  readonly force?: boolean;
}

/** Where each document of a project stands. */
export function statusCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("status", t("cli.status.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json", "html"]).default("pretty"),
    new Option("-o, --output <file>", t("cli.status.output")).default("-"),
    sharedOptions(context).force,
  ])
    .argument("[source...]", t("cli.run.sources"))
    .action((paths: string[], values: StatusValues) => status(paths, values, context));
}

async function status(paths: readonly string[], values: StatusValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const project = await projectHere(context);
  const found = await withInterrupt((isStopped) =>
    project.status({ isStopped, onProgress: showEstimate(context), ...(paths.length > 0 && { sources: paths }) }),
  );
  io.progress("");
  const outcome = found.isStopped ? lookedAt(found) : found;
  const [done, count] = [outcome.documents.length, found.documents.length];
  if (found.isStopped) io.say(ui.t("cli.status.stopped", { done, count }));
  for (const { error } of outcome.documents) if (error !== undefined) io.say(describeError(error, ui));
  const report = await reportOf(outcome, project, values, context);
  if (values.format === "pretty" && values.output === "-") io.out(report);
  else deliver(values.format === "pretty" ? printableLines(report) : report, values.output, values, context);
  if (outcome.isStopped) io.exit(exitCodes.interrupted);
  else if (outcome.documents.some(({ error }) => error !== undefined)) io.exit(exitCodes.someFailed);
}

/** Nothing is known of the documents that a status did not come to. */
const lookedAt = (found: RunOutcome): RunOutcome => ({
  ...found,
  documents: found.documents.filter(({ isReached }) => isReached),
});

async function reportOf(
  outcome: RunOutcome,
  project: Project,
  { format, output }: StatusValues,
  { ui }: CliContext,
): Promise<string> {
  if (format === "pretty") return statusTable(outcome, ui);
  if (format === "html") return project.statusPage(outcome, output === "-" ? undefined : output);
  const documents = outcome.documents.map((report) => report.status);
  const passedOver = Object.fromEntries(outcome.passedOver);
  const sum = sumOfCounts(documents);
  return `${jsonText({ schema: "duiyi.status/1", languages: project.languages, documents, sum, passedOver }, 2)}\n`;
}
