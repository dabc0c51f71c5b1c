import type { Command } from "commander";
import { nodeFiles } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { reportApproval } from "../../glossary/approval-report.js";
import { reportChanges } from "../../glossary/change-report.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { type WriteValues, writeOptions, writingOf } from "./shared.js";

/** Approves the proposed terms of a concept, or reads a list of candidates back: approved rows become concepts, rejected ones are remembered. */
export function approveCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("approve", t("cli.glossary.approve.description"), writeOptions(context))
    .argument("<file-or-id>", t("cli.glossary.approve.file"))
    .action((given: string, values: WriteValues) =>
      nodeFiles.kindOf(given) === undefined && !/\.\w{2,4}$/u.test(given)
        ? approveTerms(given, values, context)
        : approve(given, values, context),
    );
}

async function approve(path: string, values: WriteValues, context: CliContext): Promise<void> {
  const { glossary } = openDuiyi(context, values);
  const { files, ...approval } = await glossary.approve(nodeFiles.read(path), writingOf(values));
  reportApproval(approval, files, values, context);
  if (approval.faulty.length > 0) context.io.exit(exitCodes.someFailed);
}

async function approveTerms(id: string, values: WriteValues, context: CliContext): Promise<void> {
  const done = await openDuiyi(context, values).glossary.approveTerms(id, writingOf(values));
  reportChanges(done, values, context);
}
