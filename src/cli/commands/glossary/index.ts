import { Command } from "commander";
import type { CliContext } from "../../context.js";
import { approveCommand } from "./approve.js";
import { candidatesCommand } from "./candidates.js";
import { dossierCommand, statsCommand } from "./dossier.js";
import { exportCommand, importCommand } from "./exchange.js";
import { impactCommand } from "./impact.js";
import { logCommand } from "./log.js";
import { mergeCommand } from "./merge.js";
import { lintCommand, listCommand, searchCommand, showCommand } from "./read.js";
import { addCommand, editCommand, removeCommand, renameCommand, statusCommand } from "./write.js";

/** Every verb of `duiyi glossary`. */
const verbs = [
  listCommand,
  showCommand,
  searchCommand,
  addCommand,
  editCommand,
  statusCommand,
  renameCommand,
  removeCommand,
  importCommand,
  exportCommand,
  lintCommand,
  candidatesCommand,
  approveCommand,
  impactCommand,
  dossierCommand,
  logCommand,
  statsCommand,
  mergeCommand,
] as const satisfies readonly ((context: CliContext) => Command)[];

/** The group of commands that read and write the glossary. */
export function glossaryCommand(context: CliContext): Command {
  const group = new Command("glossary").description(context.ui.t("cli.glossary.description"));
  for (const create of verbs) group.addCommand(create(context));
  return group;
}
