import { Command } from "commander";
import type { CliContext } from "../../context.js";
import { initCommand } from "./init.js";

/** Every verb of `duiyi store`. */
const verbs = [initCommand] as const satisfies readonly ((context: CliContext) => Command)[];

/** The group of commands that look after a store on PostgreSQL. */
export function storeCommand(context: CliContext): Command {
  const group = new Command("store").description(context.ui.t("cli.store.description"));
  for (const create of verbs) group.addCommand(create(context));
  return group;
}
