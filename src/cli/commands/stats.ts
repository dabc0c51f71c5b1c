import { type Command, Option } from "commander";
import type { Stats } from "../../index.js";
import { jsonText } from "../../index.js";
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
import { readAny } from "../read-any.js";

interface StatsValues extends GlossaryOption, ReadingValues {
  readonly from?: string;
  readonly source?: string;
  readonly format: "pretty" | "json";
}

/** Counts characters, sentences, repeats, terms and the progress of a translation. */
export function statsCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, fromIfUnsaid, source } = sharedOptions(context);
  const format = new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty");
  return command("stats", t("cli.stats.description"), [
    source,
    fromIfUnsaid,
    glossary,
    ...readingOptions(context),
    format,
  ])
    .argument("<file...>", t("cli.stats.files"))
    .action((paths: string[], values: StatsValues) => countFiles(paths, values, context));
}

async function countFiles(paths: readonly string[], values: StatsValues, context: CliContext): Promise<void> {
  const duiyi = context.open(values);
  const { from, source } = values;
  const options = {
    ...readingOf(values),
    ...(from !== undefined && { from }),
    ...(source !== undefined && { source }),
  };
  await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
  const found: Stats[] = [];
  await eachFile(paths, context, async (path) => {
    found.push(await duiyi.stats(await readAny(path, duiyi, options)));
  });
  const { io, ui } = context;
  if (values.format === "json") io.out(`${jsonText({ schema: "duiyi.stats/1", files: found }, 2)}\n`);
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
