import type { Command } from "commander";
import { segmentsOf } from "../../model/document.js";
import type { CliContext } from "../context.js";
import { command, type ReadOptionValues, sharedOptions } from "../options.js";

export function segmentCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { repair, repeats, encoding } = sharedOptions(context);
  return command("segment", t("cli.segment.description"), [repair, repeats, encoding])
    .argument("<source>", t("cli.prepare.source"))
    .action(async (path: string, values: ReadOptionValues) => {
      const { readDocument } = await import("../../pipeline/read-document.js");
      const { readFile } = await import("../read-file.js");
      const { document } = readDocument(readFile(path), { ...values, concepts: [], srcLang: "zh-CN", trgLang: "en" });
      const sentences = Array.from(segmentsOf(document), ({ segment }) => `${segment.source.text}\n`);
      context.io.out(sentences.join(""));
    });
}
