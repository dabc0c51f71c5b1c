import { Option } from "commander";
import type { Concept, WriteOptions } from "../../../index.js";
import { jsonText } from "../../../index.js";
import { conceptTable } from "../../concept-report.js";
import type { CliContext } from "../../context.js";
import { sharedOptions } from "../../options.js";

/** Values of a command that reads the glossary. */
export interface ReadValues {
  readonly glossary: readonly string[];
  readonly format: "pretty" | "json";
}

/** Values of a command that writes it. */
export interface WriteValues extends ReadValues {
  readonly dryRun?: boolean;
  readonly by?: string;
}

/** Options of a command that reads the glossary. */
export function readOptions(context: CliContext): Option[] {
  const { t } = context.ui;
  const format = new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty");
  return [sharedOptions(context).glossary, format];
}

/** Options of a command that writes it. */
export function writeOptions(context: CliContext): Option[] {
  const { t } = context.ui;
  const by = new Option("--by <name>", t("cli.glossary.by")).env("DUIYI_BY");
  return [...readOptions(context), new Option("--dry-run", t("cli.glossary.dry-run")), by];
}

/** A list of concepts, for people or for scripts. */
export function showList(concepts: readonly Concept[], { format }: ReadValues, { io, ui }: CliContext): void {
  io.out(format === "json" ? `${jsonText({ schema: "duiyi.concepts/1", concepts }, 2)}\n` : conceptTable(concepts, ui));
}

/** Who changes the glossary, and whether anything is written, of all the values of a command. */
export const writingOf = ({ by, dryRun = false }: WriteValues): WriteOptions => ({
  dryRun,
  ...(by !== undefined && { by }),
});
