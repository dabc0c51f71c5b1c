import type { Command } from "commander";
import { addressOf } from "../../../model/place.js";
import type { Coverage, Dossier } from "../../../pipeline/dossier/dossier.js";
import type { CliContext } from "../../context.js";
import { eachFile } from "../../each-file.js";
import { command } from "../../options.js";
import { load, type ReadValues, readOptions } from "./shared.js";

export function dossierCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("dossier", t("cli.glossary.dossier"), readOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<file...>", t("cli.stats.files"))
    .action(async (id: string, paths: string[], values: ReadValues) => {
      const { findConcept } = await import("../../../glossary/changes/index.js");
      const { dossierOf } = await import("../../../pipeline/dossier/dossier.js");
      const concepts = await load(values, context);
      const dossier = dossierOf(findConcept(concepts, id), await readAll(paths, concepts, context));
      const { conceptDetails } = await import("../../concept-report.js");
      context.io.out(
        values.format === "json"
          ? `${JSON.stringify({ schema: "duiyi.dossier/1", ...dossier }, null, 2)}\n`
          : conceptDetails(dossier.concept, context.ui) + pretty(dossier, context),
      );
    });
}

export function statsCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("stats", t("cli.glossary.stats"), readOptions(context))
    .argument("[file...]", t("cli.stats.files"))
    .action(async (paths: string[], values: ReadValues) => {
      const { coverageOf } = await import("../../../pipeline/dossier/dossier.js");
      const concepts = await load(values, context);
      const coverage = coverageOf(concepts, await readAll(paths, concepts, context), context.config.to ?? "en");
      context.io.out(
        values.format === "json"
          ? `${JSON.stringify({ schema: "duiyi.glossary-stats/1", ...coverage }, null, 2)}\n`
          : prettyCoverage(coverage, paths.length > 0, context),
      );
    });
}

async function readAll(paths: readonly string[], concepts: Awaited<ReturnType<typeof load>>, context: CliContext) {
  const { readAny } = await import("../../read-any.js");
  const documents: Awaited<ReturnType<typeof readAny>>[] = [];
  await eachFile(paths, context, async (path) => {
    documents.push(await readAny(path, concepts, context));
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
          t("cli.glossary.seen", { count: seen.length, occurrences, most: list(seen.slice(0, SHOWN), separator) }),
          t("cli.glossary.never-seen", { count: neverSeen.length }),
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
