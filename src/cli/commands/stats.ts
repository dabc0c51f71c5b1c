import { type Command, Option } from "commander";
import type { Stats } from "../../pipeline/stats/stats.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

interface StatsValues extends GlossaryOption, ReadingValues {
  readonly from: string;
  readonly source?: string;
  readonly format: "pretty" | "json";
}

export function statsCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, from, source } = sharedOptions(context);
  const format = new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty");
  return command("stats", t("cli.stats.description"), [source, from, glossary, ...readingOptions(context), format])
    .argument("<file...>", t("cli.stats.files"))
    .action((paths: string[], values: StatsValues) => countFiles(paths, values, context));
}

async function countFiles(paths: readonly string[], values: StatsValues, context: CliContext): Promise<void> {
  const { statsOf } = await import("../../pipeline/stats/stats.js");
  const { readDocument } = await import("../../pipeline/read/read-document.js");
  const { isBilingual, readAny } = await import("../read-any.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { readFile } = await import("../read-file.js");
  const concepts = await readConcepts(values.glossary, context);
  const found: Stats[] = [];
  await eachFile(paths, context, async (path) => {
    const document = isBilingual(path)
      ? await readAny(path, concepts, context, values.source)
      : readDocument(readFile(path), { ...readingOf(values, context), concepts, srcLang: values.from, trgLang: "en" })
          .document;
    found.push(statsOf(document));
  });
  const { io, ui } = context;
  if (values.format === "json") io.out(`${JSON.stringify({ schema: "duiyi.stats/1", files: found }, null, 2)}\n`);
  else for (const stats of found) io.out(pretty(stats, ui));
}

function pretty(stats: Stats, { t }: CliContext["ui"]): string {
  const { states, ...counts } = stats;
  const done = counts.sentences - states.initial;
  const percent = counts.sentences === 0 ? 0 : Math.round((100 * done) / counts.sentences);
  const lines = [
    stats.file,
    t("stats.text", { ...counts }),
    t("stats.repeats", { ...counts }),
    t("stats.terms", { ...counts }),
    t("stats.progress", { ...states, done, percent, sentences: counts.sentences, targetWords: counts.targetWords }),
    t("stats.queries", { queries: counts.queries }),
  ];
  return `${lines.join("\n  ")}\n`;
}
