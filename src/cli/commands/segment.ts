import type { Command } from "commander";
import type { CliContext } from "../context.js";
import { command, type ReadOptionValues, sharedOptions } from "../options.js";

export function segmentCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { repair, repeats, encoding } = sharedOptions(context);
  return command("segment", t("cli.segment.description"), [repair, repeats, encoding])
    .argument("<source>", t("cli.prepare.source"))
    .action(async (path: string, values: ReadOptionValues) => {
      const { readSentences } = await import("../../pipeline/read-document.js");
      const { readFile } = await import("../read-file.js");
      context.io.out(`${readSentences(readFile(path), values).join("\n")}\n`);
    });
}
