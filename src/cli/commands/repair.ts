import type { Command } from "commander";
import { Option } from "commander";
import type { RepairId } from "../../repair/index.js";
import type { CliContext } from "../context.js";
import { command, sharedOptions } from "../options.js";

interface RepairValues {
  readonly only?: string;
  readonly repeats: "mark" | "keep" | "drop";
}

export function repairCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { repeats } = sharedOptions(context);
  const only = new Option("--only <repairs>", t("cli.repair.only"));
  return command("repair", t("cli.repair.description"), [only, repeats])
    .argument("<source>", t("cli.prepare.source"))
    .action(async (path: string, values: RepairValues) => {
      const { repairIds, repairText } = await import("../../repair/index.js");
      const { decode } = await import("../../pipeline/read-document.js");
      const { readFile } = await import("../read-file.js");
      const chosen: RepairId[] | undefined =
        values.only === undefined ? undefined : repairIds.filter((id) => values.only?.split(",").includes(id));
      const { text } = repairText(decode(readFile(path)), { repeats: values.repeats, ...(chosen && { only: chosen }) });
      context.io.out(`${text}\n`);
    });
}
