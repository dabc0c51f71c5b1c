import { type Command, Option } from "commander";
import { jsonText } from "../../index.js";
import { describeError } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { exitCodes } from "../exit-code.js";
import { command } from "../options.js";
import { showEstimate } from "../project/estimate.js";
import { withInterrupt } from "../project/interrupt.js";
import { projectHere } from "../project/open.js";
import { statusTable } from "../project/status-table.js";

interface StatusValues {
  readonly format: "pretty" | "json";
}

/** Where each document of a project stands. */
export function statusCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("status", t("cli.status.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .argument("[source...]", t("cli.run.sources"))
    .action((paths: string[], values: StatusValues) => status(paths, values, context));
}

async function status(paths: readonly string[], { format }: StatusValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const project = await projectHere(context);
  const outcome = await withInterrupt((isStopped) =>
    project.status({ isStopped, onProgress: showEstimate(context), ...(paths.length > 0 && { sources: paths }) }),
  );
  io.progress("");
  for (const { error } of outcome.documents) if (error !== undefined) io.say(describeError(error, ui));
  if (format === "json") {
    const documents = outcome.documents.map((report) => report.status);
    const passedOver = Object.fromEntries(outcome.passedOver);
    io.out(`${jsonText({ schema: "duiyi.status/1", languages: project.languages, documents, passedOver }, 2)}\n`);
  } else io.out(statusTable(outcome, ui));
  if (outcome.isStopped) io.exit(exitCodes.interrupted);
  else if (outcome.documents.some(({ error }) => error !== undefined)) io.exit(exitCodes.someFailed);
}
