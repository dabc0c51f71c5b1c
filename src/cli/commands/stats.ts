import { type Command, Option } from "commander";
import type { Stats } from "../../index.js";
import { jsonText } from "../../index.js";
import type { CliContext } from "../context.js";
import { eachSource } from "../each-source.js";
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
  await eachSource(paths, duiyi, context, async (path) => {
    found.push(await duiyi.stats(await readAny(path, duiyi, options)));
  });
  const { io, ui } = context;
  if (values.format === "json") io.out(`${jsonText({ schema: "duiyi.stats/1", files: found }, 2)}\n`);
  else for (const stats of found) io.out(pretty(stats, ui));
}

type Counted = "sentences" | "characters" | "words" | "units" | "concepts";

function pretty(stats: Stats, { t }: CliContext["ui"]): string {
  const { states, hanzi, sentences: all, repeatedSentences, repeatedCharacters } = stats;
  const counted = (key: Counted, count: number): string => t(`counts.${key}`, { count });
  const sentences = counted("sentences", all);
  const done = all - states.initial;
  const percent = all === 0 ? 0 : Math.round((100 * done) / all);
  const text = {
    ...{ hanzi, sentences },
    characters: counted("characters", stats.characters),
    words: counted("words", stats.words),
    units: counted("units", stats.units),
  };
  const repeats = {
    sentences: counted("sentences", repeatedSentences),
    characters: counted("characters", repeatedCharacters),
  };
  const lines = [
    stats.file,
    t("stats.text", text),
    ...(repeatedSentences > 0 ? [t("stats.repeats", repeats)] : []),
    t("stats.terms", { count: stats.terms, concepts: counted("concepts", stats.concepts) }),
    t("stats.progress", { ...states, done, percent, sentences, targetWords: counted("words", stats.targetWords) }),
    t("summary.queries", { count: stats.queries }),
  ];
  return `${lines.join("\n  ")}\n`;
}
