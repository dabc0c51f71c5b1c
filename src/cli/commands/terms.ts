import type { Command } from "commander";
import { jsonText, nodeFiles } from "../../index.js";
import type { CliContext } from "../context.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

/** Prints the terms of the glossary that stand in a source document, as JSON Lines. */
export function termsCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary } = sharedOptions(context);
  return command("terms", t("cli.terms.description"), [glossary, ...readingOptions(context)])
    .argument("<source>", t("cli.prepare.source"))
    .action(async (path: string, values: ReadingValues & GlossaryOption) => {
      const duiyi = context.open(values);
      const found = duiyi.terms(nodeFiles.read(path), { ...readingOf(values), to: "en" });
      for await (const { line, column, place, text, concept, term, segment } of found) {
        const { id, kind } = concept;
        context.io.out(`${jsonText({ line, column, place, text, concept: id, kind, term, segment })}\n`);
      }
    });
}
