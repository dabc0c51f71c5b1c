import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type Document,
  type Duiyi,
  isBilingual,
  jsonText,
  type MemoryBand,
  memoryBands,
  nodeFiles,
  type ReadingOptions,
  type ReturnedFile,
  type Stats,
  type Weighed,
} from "../../index.js";
import type { CliContext } from "../context.js";
import { eachSource } from "../each-source.js";
import { memoryOption, tmRepairOption } from "../memory-options.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

interface StatsValues extends GlossaryOption, ReadingValues {
  readonly from?: string;
  readonly source?: string;
  readonly format: "pretty" | "json";
  readonly tm: readonly string[];
  readonly tmRepair: "auto" | "off";
  readonly rates?: Partial<Record<MemoryBand, number>>;
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
    memoryOption(context),
    tmRepairOption(context),
    new Option("--rates <rates>", t("cli.stats.rates")).argParser(ratesOf),
    ...readingOptions(context),
    format,
  ])
    .argument("<file...>", t("cli.stats.files"))
    .action((paths: string[], values: StatsValues) => countFiles(paths, values, context));
}

async function countFiles(paths: readonly string[], values: StatsValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context, values);
  const { from, source, tm, tmRepair, rates } = values;
  const weighing = { ...(tm.length > 0 && { memories: tm }), tmRepair, ...(rates && { rates }) };
  const options = {
    ...readingOf(values),
    ...(from !== undefined && { from }),
    ...(source !== undefined && { source }),
  };
  await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
  const found: Stats[] = [];
  await eachSource(paths, duiyi, context, async (path) => {
    found.push(await duiyi.stats(await given(path, duiyi, options), weighing));
  });
  const { io, ui } = context;
  if (values.format === "json") io.out(`${jsonText({ schema: "duiyi.stats/1", files: found }, 2)}\n`);
  else for (const stats of found) io.out(pretty(stats, ui));
}

/** A document, or a file that holds both languages as it came back. */
async function given(
  path: string,
  duiyi: Duiyi,
  { source, ...reading }: ReadingOptions & { readonly source?: string; readonly from?: string },
): Promise<Document | ReturnedFile> {
  if (!isBilingual(path)) return duiyi.read(nodeFiles.read(path), reading);
  return duiyi.workspace.returned(path, source === undefined ? {} : { source });
}

/** `100=0.1,99=0.2`: what share of a sentence counts, by band. */
function ratesOf(list: string): Partial<Record<MemoryBand, number>> {
  const rates: Partial<Record<MemoryBand, number>> = {};
  for (const one of list.split(",")) {
    const [name, value = ""] = one.split("=");
    const band = memoryBands.find((known) => known === name);
    const rate = Number(value);
    if (band === undefined || value.trim() === "" || !(rate >= 0 && rate <= 1))
      throw new InvalidArgumentError(memoryBands.map((known) => `${known}=0–1`).join(", "));
    rates[band] = rate;
  }
  return rates;
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
    ...(stats.memory === undefined ? [] : bandLines(stats.memory, t)),
  ];
  return `${lines.join("\n  ")}\n`;
}

/** The bands that hold anything, each with its rate, and what the job weighs. */
function bandLines({ bands, weighted }: Weighed, t: CliContext["ui"]["t"]): string[] {
  const filled = bands.filter(({ sentences }) => sentences > 0);
  const lines = filled.map(({ band, sentences, characters, words, rate }) =>
    t("stats.band", {
      band: band === "repeats" || band === "none" ? t(`stats.bands.${band}`) : band.replace("-", "–"),
      sentences: t("counts.sentences", { count: sentences }),
      characters: t("counts.characters", { count: characters }),
      words: t("counts.words", { count: words }),
      percent: Math.round(100 * rate),
    }),
  );
  return [
    t("stats.by-memory"),
    ...lines.map((line) => `  ${line}`),
    t("stats.weighted", {
      characters: t("counts.characters", { count: weighted.characters }),
      words: t("counts.words", { count: weighted.words }),
    }),
  ];
}
