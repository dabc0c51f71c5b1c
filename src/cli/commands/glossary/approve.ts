import type { Command } from "commander";
import { nodeFiles } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { reportApproval } from "../../glossary/approval-report.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { type WriteValues, writeOptions, writingOf } from "./shared.js";

/** Reads a list of candidates back: approved rows become concepts, rejected ones are remembered. */
export function approveCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("approve", t("cli.glossary.approve.description"), writeOptions(context))
    .argument("<file>", t("cli.glossary.approve.file"))
    .action((path: string, values: WriteValues) => approve(path, values, context));
}

async function approve(path: string, values: WriteValues, context: CliContext): Promise<void> {
  const { glossary } = openDuiyi(context, values);
  const { files, ...approval } = await glossary.approve(nodeFiles.read(path), writingOf(values));
  reportApproval(approval, files, values, context);
  if (approval.faulty.length > 0) context.io.exit(exitCodes.someFailed);
}
