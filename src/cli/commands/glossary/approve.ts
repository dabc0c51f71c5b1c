import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command } from "../../options.js";
import { transactionOf, type WriteValues, writeOptions } from "./shared.js";

export function approveCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("approve", t("cli.glossary.approve.description"), writeOptions(context))
    .argument("<file>", t("cli.glossary.approve.file"))
    .action((path: string, values: WriteValues) => approve(path, values, context));
}

async function approve(path: string, values: WriteValues, context: CliContext): Promise<void> {
  const { approveCandidates, readCandidateRows, rejectedName } = await import(
    "../../../glossary/candidates/review/index.js"
  );
  const { readFile } = await import("../../read-file.js");
  const { changeGlossary, writableRoot } = await import("../../glossary/store.js");
  const { rememberRejected } = await import("../../glossary/rejected-file.js");
  const { reportApproval } = await import("../../glossary/approval-report.js");
  const { bytes, name } = readFile(path);
  const rows = await readCandidateRows(bytes, name);
  const transaction = transactionOf(values);
  const { files, ...approval } = await changeGlossary(values, (glossary) => {
    const decided = approveCandidates(rows, glossary, transaction);
    return { ...decided, put: decided.added.map(({ concept }) => concept), remove: [] };
  });
  const put = approval.rejected.map((row) => rejectedName(row, transaction));
  const taken = [...approval.added.flatMap(({ concept }) => concept.terms.zh ?? [])].map(({ text }) => text);
  const list = await rememberRejected(writableRoot(values.glossary), { put, remove: taken }, values.dryRun === true);
  reportApproval(approval, list === undefined ? files : [...files, list], values, context);
  if (approval.faulty.length > 0) context.io.exit(exitCodes.someFailed);
}
