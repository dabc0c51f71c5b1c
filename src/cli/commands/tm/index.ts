import { Command } from "commander";
import type { CliContext } from "../../context.js";
import { compareCommand } from "./compare.js";

/** Every verb of `duiyi tm`. */
const verbs = [compareCommand] as const satisfies readonly ((context: CliContext) => Command)[];

/** The group of commands that read and write translation memories. */
export function tmCommand(context: CliContext): Command {
  const group = new Command("tm").description(context.ui.t("cli.tm.description"));
  for (const create of verbs) group.addCommand(create(context));
  return group;
}
