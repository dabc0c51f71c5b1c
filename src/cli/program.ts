import { Command, Option } from "commander";
import { locales } from "../ui/index.js";
import { checkCommand } from "./commands/check.js";
import { completeCommand, completionCommand } from "./commands/completion.js";
import { demoCommand } from "./commands/demo.js";
import { explainCommand } from "./commands/explain.js";
import { glossaryCommand } from "./commands/glossary/index.js";
import { initCommand } from "./commands/init.js";
import { mergeCommand } from "./commands/merge.js";
import { prepareCommand } from "./commands/prepare.js";
import { publishCommand } from "./commands/publish.js";
import { repairCommand } from "./commands/repair.js";
import { runCommand } from "./commands/run.js";
import { segmentCommand } from "./commands/segment.js";
import { statsCommand } from "./commands/stats.js";
import { statusCommand } from "./commands/status.js";
import { termsCommand } from "./commands/terms.js";
import { tmCommand } from "./commands/tm/index.js";
import { validateCommand } from "./commands/validate.js";
import type { CliContext } from "./context.js";
import { helpWording } from "./help-wording.js";
import { takeKindly } from "./kind-choices.js";
import { usageError } from "./usage-error.js";

/** Every command, one file each. */
const commands = [
  initCommand,
  runCommand,
  statusCommand,
  prepareCommand,
  checkCommand,
  validateCommand,
  mergeCommand,
  publishCommand,
  glossaryCommand,
  tmCommand,
  repairCommand,
  segmentCommand,
  termsCommand,
  statsCommand,
  explainCommand,
  demoCommand,
  completionCommand,
] as const satisfies readonly ((context: CliContext) => Command)[];

/** The command line as commander knows it. Mistakes are thrown, not printed: `main.ts` says them in the user's language. */
export function createProgram(context: CliContext): Command {
  const { t } = context.ui;
  const program = new Command("duiyi")
    .description(t("cli.description"))
    .version(context.version, "-V, --version", t("cli.version"))
    .addOption(new Option("--locale <locale>", t("cli.locale")).choices(locales));
  for (const create of commands) program.addCommand(create(context));
  program.addCommand(completeCommand(context), { hidden: true });
  prepareForPeople(program, context);
  return program;
}

/** Help and errors of a command and all below it. */
function prepareForPeople(command: Command, context: CliContext): void {
  const { t } = context.ui;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": t("cli.titles.usage"),
    "Arguments:": t("cli.titles.arguments"),
    "Options:": t("cli.titles.options"),
    "Commands:": t("cli.titles.commands"),
  };
  command
    .helpOption("-h, --help", t("cli.help"))
    .configureHelp({ ...helpWording(t), styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeOut: context.io.out, outputError: () => undefined })
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(error, command);
    });
  for (const option of command.options) takeKindly(option);
  for (const argument of command.registeredArguments) takeKindly(argument);
  if (command.commands.length > 0) command.helpCommand("help [command]", t("cli.help-command"));
  for (const child of command.commands) prepareForPeople(child, context);
}
