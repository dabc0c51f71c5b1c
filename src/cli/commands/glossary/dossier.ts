import type { Command } from "commander";
import { addressOf, type Coverage, type Document, type Dossier, type Duiyi, jsonText } from "../../../index.js";
import { conceptDetails } from "../../concept-report.js";
import type { CliContext } from "../../context.js";
import { eachSource } from "../../each-source.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { readAny } from "../../read-any.js";
import { type ReadValues, readOptions } from "./shared.js";

/** Shows a concept with every place in which the given files use it. */
export function dossierCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("dossier", t("cli.glossary.dossier"), readOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<file...>", t("cli.stats.files"))
    .action(async (id: string, paths: string[], values: ReadValues) => {
      const duiyi = openDuiyi(context, values);
      await duiyi.glossary.find(id); // a fault in it is said once, and before any file is read
      const dossier = await duiyi.glossary.dossier(id, await readAll(paths, duiyi, context));
      context.io.out(
        values.format === "json"
          ? `${jsonText({ schema: "duiyi.dossier/1", ...dossier }, 2)}\n`
          : conceptDetails(dossier.concept, context.ui) + pretty(dossier, context),
      );
    });
}

/** Counts the concepts of the glossary, and how well they cover the given files. */
export function statsCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("stats", t("cli.glossary.stats"), readOptions(context))
    .argument("[file...]", t("cli.stats.files"))
    .action(async (paths: string[], values: ReadValues) => {
      const duiyi = openDuiyi(context, values);
      await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
      const coverage = await duiyi.glossary.coverage(await readAll(paths, duiyi, context));
      context.io.out(
        values.format === "json"
          ? `${jsonText({ schema: "duiyi.glossary-stats/1", ...coverage }, 2)}\n`
          : prettyCoverage(coverage, paths.length > 0, context),
      );
    });
}

async function readAll(paths: readonly string[], duiyi: Duiyi, context: CliContext): Promise<Document[]> {
  const documents: Document[] = [];
  await eachSource(paths, duiyi, context, async (path) => {
    documents.push(await readAny(path, duiyi));
  });
  return documents;
}

const list = (counts: Dossier["variants"], separator: string): string =>
  counts.map(({ text, count }) => `${text || "–"} ${count}`).join(separator) || "–";

function pretty({ occurrences, variants, renderings }: Dossier, { ui: { t } }: CliContext): string {
  const separator = t("summary.separator");
  const lines = [
    t("cli.glossary.occurrences", { count: occurrences.length }),
    t("cli.glossary.variants", { variants: list(variants, separator) }),
    t("cli.glossary.renderings", { renderings: list(renderings, separator) }),
    ...occurrences.map(({ file, place, context, rendering }) => {
      const shown = rendering === undefined ? "" : `  = ${rendering}`;
      return `  ${file}:${addressOf(place)}  ${context}${shown}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

const SHOWN = 20;

function prettyCoverage(coverage: Coverage, hasFiles: boolean, { ui: { t } }: CliContext): string {
  const separator = t("summary.separator");
  const { concepts, kinds, statuses, occurrences, seen, neverSeen } = coverage;
  const lines = [
    t("cli.glossary.count", { count: concepts }),
    kinds.map(({ text, count }) => `${t(`kind.${text}` as "kind.place")} ${count}`).join(separator),
    statuses.map(({ text, count }) => `${t(`status.${text}` as "status.preferred")} ${count}`).join(separator),
    ...(hasFiles
      ? [
          t("cli.glossary.seen", {
            count: seen.length,
            occurrences: t("cli.glossary.occurrences", { count: occurrences }),
            most: list(seen.slice(0, SHOWN), separator),
          }),
          t("cli.glossary.never-seen", { count: neverSeen.length }),
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
