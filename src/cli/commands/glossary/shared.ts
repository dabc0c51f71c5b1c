import { Option } from "commander";
import type { Concept } from "../../../model/concept.js";
import type { CliContext } from "../../context.js";
import { sharedOptions } from "../../options.js";

export interface ReadValues {
  readonly glossary: readonly string[];
  readonly format: "pretty" | "json";
}

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

export async function load({ glossary }: ReadValues, context: CliContext): Promise<readonly Concept[]> {
  const { readConcepts } = await import("../../read-glossary.js");
  return readConcepts(glossary, context);
}

export async function showList(
  concepts: readonly Concept[],
  { format }: ReadValues,
  { io, ui }: CliContext,
): Promise<void> {
  const { conceptTable } = await import("../../concept-report.js");
  io.out(
    format === "json"
      ? `${JSON.stringify({ schema: "duiyi.concepts/1", concepts }, null, 2)}\n`
      : conceptTable(concepts, ui),
  );
}

/** Who did something, and today. */
export const transactionOf = ({ by }: WriteValues): { by?: string; date: string } => ({
  ...(by !== undefined && by !== "" && { by }),
  date: new Date().toISOString().slice(0, 10),
});
