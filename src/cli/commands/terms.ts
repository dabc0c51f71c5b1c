import type { Command } from "commander";
import { jsonText, nodeFiles, type TermOccurrence } from "../../index.js";
import type { CliContext } from "../context.js";
import { eachSource } from "../each-source.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";
import { outLines } from "../out-lines.js";

/** Prints the terms of the glossary that stand in source documents, as JSON Lines. */
export function termsCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary } = sharedOptions(context);
  return command("terms", t("cli.terms.description"), [glossary, ...readingOptions(context)])
    .argument("<source...>", t("cli.prepare.source"))
    .action(async (paths: string[], values: ReadingValues & GlossaryOption) => {
      const duiyi = openDuiyi(context, values);
      await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
      await eachSource(paths, duiyi, context, async (path, isOneOfSeveral) => {
        const found = duiyi.terms(nodeFiles.read(path), { ...readingOf(values), to: "en" });
        const file = isOneOfSeveral ? path : undefined;
        await outLines(found, (occurrence) => lineOf(occurrence, file), context);
      });
    });
}

const lineOf = ({ line, column, place, text, concept, term, segment }: TermOccurrence, file?: string): string =>
  jsonText({ file, line, column, place, text, concept: concept.id, kind: concept.kind, term, segment });
