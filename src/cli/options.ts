import { Command, InvalidArgumentError, Option } from "commander";
import {
  type Encoding,
  encodingNamed,
  encodings,
  type FileLimits,
  type FormatId,
  type FurnitureOption,
  formatIds,
  type IncludedPart,
  InputError,
  includedParts,
  isIsoDate,
  languageTag,
  type ReadingOptions,
  type RepeatsOption,
  segmentStates,
  targetOf,
} from "../index.js";
import type { CliContext } from "./context.js";

/** Options that several commands share, each with one meaning; the configuration gives their defaults. */
export function sharedOptions({ ui: { t }, config }: CliContext) {
  return {
    glossary: repeatable("--glossary <path>", t("cli.options.glossary"), config.glossary),
    source: new Option("--source <file>", t("cli.options.source")),
    salvage: new Option("--salvage", t("cli.options.salvage")),
    force: new Option("--force", t("cli.options.force")),
    encoding: encodingOption(t("cli.options.encoding")),
    encodingOption,
    repeats: new Option("--repeats <mode>", t("cli.options.repeats"))
      .choices(["mark", "keep", "drop"])
      .default(config.repair?.repeats ?? "mark"),
    furniture: new Option("--furniture <mode>", t("cli.options.furniture"))
      .choices(["mark", "keep", "drop"])
      .default(config.repair?.furniture ?? "mark"),
    include: new Option("--include <parts>", t("cli.options.include"))
      .argParser(partsOf)
      .default(config.repair?.include),
    minConfidence: new Option("--min-confidence <number>", t("cli.options.min-confidence"))
      .argParser(confidenceOf)
      .default(config.repair?.minConfidence ?? 0),
    style: new Option("--style <name>", t("cli.options.style")).default(config.style),
    documentDate: new Option("--document-date <date>", t("cli.options.document-date")).argParser(
      dateOf("--document-date"),
    ),
    minState: new Option("--min-state <state>", t("cli.options.min-state")).choices(segmentStates),
    from: new Option("--from <lang>", t("cli.options.from")).argParser(tagOf).default(config.from ?? "zh-CN"),
    /** For a command that reads source documents: their text shows the language where the option is not given. */
    fromIfUnsaid: new Option("--from <lang>", t("cli.options.from-if-unsaid")).argParser(tagOf).default(config.from),
    to: new Option("--to <lang>", t("cli.options.to")).argParser(tagOf).default(targetOf(config) ?? "en"),
    /** For a command that reads XLIFF or TMX, which mostly name the language themselves. */
    toIfUnsaid: new Option("--to <lang>", t("cli.options.to")).argParser(tagOf).default(targetOf(config)),
  };
}

const encodingOption = (description: string): Option =>
  new Option("--encoding <name>", description).argParser((name): Encoding => {
    const encoding = encodingNamed(name);
    if (encoding === undefined) throw new InvalidArgumentError(encodings.join(", "));
    return encoding;
  });

/** An option that may be given several times; the first time it takes the place of the configured values. */
export function repeatable(flags: string, description: string, configured: readonly string[] = []): Option {
  const append = (value: string, before: readonly string[]): readonly string[] =>
    before === configured ? [value] : [...before, value];
  return new Option(flags, description).argParser(append).default(configured, configured.join(", ") || undefined);
}

/** How a source document is read: what a command that reads one offers, in order. */
export function readingOptions(context: CliContext): Option[] {
  const { repeats, furniture, include, minConfidence, encoding } = sharedOptions(context);
  const { ui, config } = context;
  const repair = new Option("--repair <mode>", ui.t("cli.options.repair"))
    .choices(["auto", "off"])
    .default(config.repair?.mode ?? "auto");
  const as = new Option("--as <format>", ui.t("cli.options.as")).choices(formatIds);
  return [as, repair, repeats, furniture, include, minConfidence, encoding];
}

/** Values of the options with which a source document is read. */
export interface ReadingValues {
  readonly as?: FormatId;
  readonly repair: "auto" | "off";
  readonly repeats: RepeatsOption;
  readonly furniture: FurnitureOption;
  readonly include?: readonly IncludedPart[];
  readonly minConfidence: number;
  readonly encoding?: Encoding;
}

/** The options of reading alone, of all the values of a command. */
export function readingOf(values: ReadingValues): ReadingOptions {
  const { as, repair, repeats, furniture, include, minConfidence, encoding } = values;
  const named = { ...(as && { as }), ...(include && { include }), ...(encoding && { encoding }) };
  return { ...named, repair, repeats, furniture, minConfidence };
}

/** Parts of a document by name, in a list with commas. */
function partsOf(list: string): readonly IncludedPart[] {
  const names = list.split(",").filter((name) => name !== "");
  const isPart = (name: string): name is IncludedPart => includedParts.some((part) => part === name);
  if (!names.every(isPart)) throw new InvalidArgumentError(includedParts.join(", "));
  return names;
}

function confidenceOf(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1)) throw new InvalidArgumentError("0–1");
  return number;
}

/** Reads the value of an option that is a day, YYYY-MM-DD. @throws InputError `usage.date` where the calendar has no such day */
export const dateOf =
  (option: string) =>
  (value: string): string => {
    if (!isIsoDate(value)) throw new InputError("usage.date", { option, value });
    return value;
  };

/** A language tag, as BCP 47 writes it. */
function tagOf(value: string): string {
  const tag = languageTag(value);
  if (tag === undefined) throw new InvalidArgumentError("en, en-GB, zh-CN …");
  return tag;
}

/** What a file from outside may not pass, each named by the message that refuses it. */
export function limitOptions({ ui: { t } }: CliContext) {
  return {
    maxDepth: new Option("--max-depth <number>", t("cli.options.max-depth")).argParser(countOf),
    maxText: new Option("--max-text <number>", t("cli.options.max-text")).argParser(countOf),
  };
}

/** Values of the options that limit a file from outside. */
export interface LimitOptions {
  readonly maxDepth?: number;
  readonly maxText?: number;
}

/** The limits that were asked for, of all the values of a command; a limit that was not named keeps its default. */
export const limitsOf = ({ maxDepth, maxText }: LimitOptions): FileLimits => ({
  ...(maxDepth !== undefined && { depth: maxDepth }),
  ...(maxText !== undefined && { text: maxText }),
});

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("1, 2, 3 …");
  return count;
}

/** Values of the options that say how a translation is to be written and of which day it is. */
export interface PreferenceOptions {
  readonly style?: string;
  readonly documentDate?: string;
}

/** The value of `--glossary`: every file and folder that was named, in order. */
export interface GlossaryOption {
  readonly glossary: readonly string[];
}

/** A command whose options are given in order. */
export function command(name: string, description: string, options: readonly Option[]): Command {
  const made = new Command(name).description(description);
  for (const option of options) made.addOption(option);
  return made;
}
