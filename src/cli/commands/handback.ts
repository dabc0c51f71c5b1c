import { type Command, Option } from "commander";
import { type Conflict, jsonText, type OnConflict, type ReturnedDocument } from "../../index.js";
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
    new Option("--on-conflict <what>", t("cli.handback.on-conflict")).choices(["keep", "replace"]).default("keep"),
  ])
    .argument("<package>", t("cli.handback.package"))
    .action((path: string, values: HandbackValues) => takeHome(path, values, context));
}

interface HandbackValues {
  readonly format: "pretty" | "json";
  readonly onConflict: OnConflict;
}

async function takeHome(path: string, { format, onConflict }: HandbackValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const project = await projectHere(context);
  const { documents, absent, faults } = await project.handback(path, { onConflict });
  for (const fault of faults) io.say(describeError(fault, ui));
  if (format === "json") io.out(`${jsonText({ schema: "duiyi.handback/1", documents, absent }, 2)}\n`);
  else {
    for (const document of documents) sayReturned(document, context);
    for (const file of absent) io.out(`${ui.t("cli.handback.absent", { file })}\n`);
    io.out(`${ui.t(documents.length === 0 ? "cli.handback.nothing" : "cli.handback.next", { file: path })}\n`);
  }
  if (faults.length > 0) io.exit(documents.length === 0 ? exitCodes.interchange : exitCodes.someFailed);
  else if (documents.length === 0) io.exit(exitCodes.input);
  else if (documents.some(({ conflicts }) => conflicts.some(isOpen))) io.exit(exitCodes.issuesFound);
}

const isOpen = ({ isReplaced = false }: Conflict): boolean => !isReplaced;

function sayReturned(document: ReturnedDocument, { io, ui: { t } }: CliContext): void {
  const { source: file, to, taken, missing, strangers, conflicts, sheet = "" } = document;
  const line = {
    file,
    to,
    taken,
    missing: missing === 0 ? "" : t("cli.handback.missing", { count: missing }),
    strangers: strangers === 0 ? "" : t("cli.handback.strangers", { count: strangers }),
  };
  io.out(`${t("cli.handback.line", line)}\n`);
  const open = conflicts.filter(isOpen);
  const replaced = conflicts.length - open.length;
  for (const { source, ours, theirs } of open.slice(0, SHOWN))
    io.out(`${t("cli.handback.conflict", { source, ours, theirs })}\n`);
  if (open.length > 0) io.say(t("cli.handback.conflicts", { file, count: open.length, sheet }));
  if (replaced > 0) io.say(t("cli.handback.replaced", { file, count: replaced, sheet }));
}

const SHOWN = 10; // conflicts that are shown one by one
