import { type Command, InvalidArgumentError, Option } from "commander";
import { type Encoding, type FoundMatches, jsonText, type MemoryRecord, nodeFiles, readText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { memoryOption, scoreOf } from "../../memory-options.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, sharedOptions } from "../../options.js";
import { sayEncoding } from "../../say-encoding.js";
import { type JudgingValues, judgingOf, judgingOptions, type MemoryValues, memoriesOf, memoryOf } from "./shared.js";

interface SearchValues extends MemoryValues, JudgingValues {
  readonly min: number;
  readonly limit: number;
  readonly client?: string;
  readonly encoding?: Encoding;
  readonly format: "pretty" | "json";
}

/** Looks up each line of a text in memories. */
export function searchCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("search", t("cli.tm.search.description"), [
    memoryOption(context),
    ...judgingOptions(context),
    new Option("--min <score>", t("cli.tm.search.min")).argParser(scoreOf).default(70),
    new Option("--limit <number>", t("cli.tm.search.limit")).argParser(numberOf).default(5),
    new Option("--client <name>", t("cli.tm.search.client")),
    sharedOptions(context).encoding,
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("json"),
  ])
    .argument("[file]", t("cli.tm.search.file"), "-")
    .action(async (path: string, values: SearchValues) => {
      memoryOf(values, context);
      const { min, limit, client } = values;
      const options = { ...judgingOf(values), min, limit, ...(client !== undefined && { client }) };
      const found = openDuiyi(context, values).memory.search(
        linesOf(path, values, context),
        memoriesOf(values, context),
        options,
      );
      for await (const one of found)
        context.io.out(values.format === "json" ? `${jsonText(one)}\n` : pretty(one, context));
    });
}

/** The lines of a text; what stands after the last line end is a line if there is anything. */
function linesOf(path: string, { encoding: named }: SearchValues, context: CliContext): readonly string[] {
  const { text, ...encoding } = readText(nodeFiles.read(path), named);
  sayEncoding(encoding, context);
  const lines = text.split(/\r?\n/u);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function numberOf(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1000)) throw new InvalidArgumentError("0–101");
  return number;
}

function pretty({ query, source, matches }: FoundMatches, { ui: { t } }: CliContext): string {
  const lines = matches.flatMap((match) => [
    `  ${match.score} ${t(`memory.kind.${match.kind}`)}${match.flags.map((flag) => ` · ${t(`memory.flag.${flag}`)}`).join("")}${match.penalties.map(({ reason, points }) => ` · ${t(`memory.penalty.${reason}`)} −${points}`).join("")}`,
    `    ${match.source}`,
    `    ${match.target}`,
    ...(match.repaired === null ? [] : [`    ${t("memory.repaired")} ${match.repaired.target}`]),
  ]);
  return `${[`${query}  ${source}`, ...(lines.length === 0 ? [`  ${t("memory.nothing")}`] : lines)].join("\n")}\n`;
}

/** Finds a text within the sentences of a memory, of either language. */
export function concordanceCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("concordance", t("cli.tm.concordance.description"), [
    memoryOption(context),
    new Option("--limit <number>", t("cli.tm.concordance.limit")).argParser(numberOf).default(100),
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .argument("<text>", t("cli.tm.concordance.text"))
    .action(
      async (text: string, values: MemoryValues & { readonly limit: number; readonly format: "pretty" | "json" }) => {
        const found = await openDuiyi(context).memory.concordance(text, memoryOf(values, context), values.limit);
        for (const record of found) context.io.out(values.format === "json" ? `${jsonText(record)}\n` : pairOf(record));
        if (found.length === 0) context.io.say(t("memory.nothing"));
      },
    );
}

const pairOf = ({ source, target, origin, author }: MemoryRecord): string => {
  const said = [origin, author].filter((one) => one !== undefined).join(" · ");
  return `${source}\n  ${target}${said === "" ? "" : `\n  ${said}`}\n`;
};
