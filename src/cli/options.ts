import { Command, InvalidArgumentError, Option } from "commander";
import { segmentStates } from "../model/document.js";
import { type Encoding, encodingNamed, encodings } from "../text/encodings.js";
import type { CliContext } from "./context.js";

/** Options that several commands share, each with one meaning. */
export function sharedOptions({ ui: { t } }: CliContext) {
  return {
    glossary: new Option("--glossary <path...>", t("cli.options.glossary")).default([]),
    source: new Option("--source <file>", t("cli.options.source")),
    force: new Option("--force", t("cli.options.force")),
    repair: new Option("--repair <mode>", t("cli.options.repair")).choices(["auto", "off"]).default("auto"),
    repeats: new Option("--repeats <mode>", t("cli.options.repeats")).choices(["mark", "keep", "drop"]).default("mark"),
    encoding: new Option("--encoding <name>", t("cli.options.encoding")).argParser((name): Encoding => {
      const encoding = encodingNamed(name);
      if (encoding === undefined) throw new InvalidArgumentError(encodings.join(", "));
      return encoding;
    }),
    minState: new Option("--min-state <state>", t("cli.options.min-state")).choices(segmentStates),
    from: new Option("--from <lang>", t("cli.options.from")).default("zh-CN"),
    to: new Option("--to <lang>", t("cli.options.to")).default("en"),
  };
}

export interface GlossaryOption {
  readonly glossary: readonly string[];
}

export interface ReadOptionValues {
  readonly repair: "auto" | "off";
  readonly repeats: "mark" | "keep" | "drop";
  readonly encoding?: Encoding;
}

/** A command whose options are given in order. */
export function command(name: string, description: string, options: readonly Option[]): Command {
  const made = new Command(name).description(description);
  for (const option of options) made.addOption(option);
  return made;
}
