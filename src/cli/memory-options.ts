import { InvalidArgumentError, Option } from "commander";
import type { CliContext } from "./context.js";
import { repeatable } from "./options.js";

/** The option that names memories; it may be given several times. */
export const memoryOption = ({ ui }: CliContext): Option => repeatable("--tm <folder>", ui.t("cli.tm.memory"));

/** Whether numbers and names are put into earlier translations. */
export const tmRepairOption = ({ ui }: CliContext): Option =>
  new Option("--tm-repair <mode>", ui.t("cli.tm.repair")).choices(["auto", "off"]).default("auto");

/** Options of a command that looks a document up in memories. */
export const memoryOptions = (context: CliContext): Option[] => [
  memoryOption(context),
  new Option("--prefill <score>", context.ui.t("cli.tm.prefill")).argParser(scoreOf).default(100),
  tmRepairOption(context),
];

/** A score, from 0 to 101. */
export function scoreOf(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 101)) throw new InvalidArgumentError("0–101");
  return score;
}
