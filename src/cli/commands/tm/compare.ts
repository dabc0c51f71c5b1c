import type { Command } from "commander";
import { jsonText, nodeFiles } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { type JudgingValues, judgingOf, judgingOptions } from "./shared.js";

/** Judges rows of new source, earlier source and earlier target, as JSON Lines. */
export function compareCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("compare", t("cli.tm.compare.description"), judgingOptions(context))
    .argument("<file>", t("cli.tm.compare.file"))
    .action(async (path: string, values: JudgingValues) => {
      const rows = openDuiyi(context, values).memory.compare(nodeFiles.read(path), judgingOf(values));
      for await (const row of rows) context.io.out(`${jsonText(row)}\n`);
    });
}
