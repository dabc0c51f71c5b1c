import { type Command, Option } from "commander";
import { jsonText, type ReturnedDocument } from "../../index.js";
import { describeError } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { exitCodes } from "../exit-code.js";
import { command } from "../options.js";
import { projectHere } from "../project/open.js";

/** Takes a package home. */
export function handbackCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("handback", t("cli.handback.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .argument("<package>", t("cli.handback.package"))
    .action((path: string, { format }: HandbackValues) => takeHome(path, format, context));
}

interface HandbackValues {
  readonly format: "pretty" | "json";
}

async function takeHome(path: string, format: HandbackValues["format"], context: CliContext): Promise<void> {
  const { io, ui } = context;
  const project = await projectHere(context);
  const { documents, absent, faults } = await project.handback(path);
  for (const fault of faults) io.say(describeError(fault, ui));
  if (format === "json") io.out(`${jsonText({ schema: "duiyi.handback/1", documents, absent }, 2)}\n`);
  else {
    for (const document of documents) sayReturned(document, context);
    for (const file of absent) io.out(`${ui.t("cli.handback.absent", { file })}\n`);
    io.out(`${ui.t(documents.length === 0 ? "cli.handback.nothing" : "cli.handback.next", { file: path })}\n`);
  }
  if (faults.length > 0) io.exit(documents.length === 0 ? exitCodes.interchange : exitCodes.someFailed);
  else if (documents.length === 0) io.exit(exitCodes.input);
  else if (documents.some(({ conflicts }) => conflicts.length > 0)) io.exit(exitCodes.issuesFound);
}

function sayReturned(document: ReturnedDocument, { io, ui: { t } }: CliContext): void {
  const { source: file, to, taken, missing, strangers, conflicts, sheet } = document;
  const line = {
    file,
    to,
    taken,
    missing: missing === 0 ? "" : t("cli.handback.missing", { count: missing }),
    strangers: strangers === 0 ? "" : t("cli.handback.strangers", { count: strangers }),
  };
  io.out(`${t("cli.handback.line", line)}\n`);
  for (const { source, ours, theirs } of conflicts.slice(0, SHOWN))
    io.out(`${t("cli.handback.conflict", { source, ours, theirs })}\n`);
  if (sheet !== undefined) io.say(t("cli.handback.conflicts", { file, count: conflicts.length, sheet }));
}

const SHOWN = 10; // conflicts that are shown one by one
