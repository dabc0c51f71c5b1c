import { Command } from "commander";
import type { CliContext } from "../../context.js";
import { checkinCommand, checkoutCommand } from "./checkout.js";
import { doctorCommand } from "./doctor.js";
import { initCommand } from "./init.js";
import { membersCommand } from "./members.js";

/** Every verb of `duiyi store`. */
const verbs = [
  initCommand,
  membersCommand,
  doctorCommand,
  checkoutCommand,
  checkinCommand,
] as const satisfies readonly ((context: CliContext) => Command)[];

/** The group of commands that look after a store on PostgreSQL. */
export function storeCommand(context: CliContext): Command {
  const group = new Command("store").description(context.ui.t("cli.store.description"));
  for (const create of verbs) group.addCommand(create(context));
  return group;
}
