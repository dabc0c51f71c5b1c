import { Command, Option } from "commander";
import { locales } from "../ui/index.js";
import type { CliContext } from "./context.js";
import { helpWording } from "./help-wording.js";
import { takeKindly } from "./kind-choices.js";
import { usageError } from "./usage-error.js";

/** Makes a command with its options. */
type CreateCommand = (context: CliContext) => Command;

/** Every command, one file each, which is loaded when the command is asked for. What it does is `cli.NAME.description` in `locales/`. */
const commands = {
  init: async () => (await import("./commands/init.js")).initCommand,
  run: async () => (await import("./commands/run.js")).runCommand,
  handoff: async () => (await import("./commands/handoff.js")).handoffCommand,
  handback: async () => (await import("./commands/handback.js")).handbackCommand,
  status: async () => (await import("./commands/status.js")).statusCommand,
  prepare: async () => (await import("./commands/prepare.js")).prepareCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  validate: async () => (await import("./commands/validate.js")).validateCommand,
  merge: async () => (await import("./commands/merge.js")).mergeCommand,
  publish: async () => (await import("./commands/publish.js")).publishCommand,
  align: async () => (await import("./commands/align.js")).alignCommand,
  glossary: async () => (await import("./commands/glossary/index.js")).glossaryCommand,
  tm: async () => (await import("./commands/tm/index.js")).tmCommand,
  store: async () => (await import("./commands/store/index.js")).storeCommand,
  worker: async () => (await import("./commands/worker.js")).workerCommand,
  repair: async () => (await import("./commands/repair.js")).repairCommand,
  segment: async () => (await import("./commands/segment.js")).segmentCommand,
  terms: async () => (await import("./commands/terms.js")).termsCommand,
  stats: async () => (await import("./commands/stats.js")).statsCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  demo: async () => (await import("./commands/demo.js")).demoCommand,
  completion: async () => (await import("./commands/completion.js")).completionCommand,
} as const satisfies Readonly<Record<string, () => Promise<CreateCommand>>>;

type CommandName = keyof typeof commands;

const isCommandName = (word: string): word is CommandName => Object.hasOwn(commands, word);

/** In the order of the help. */
const commandNames = Object.keys(commands).filter(isCommandName);

/**
 * The command line as commander knows it. Mistakes are thrown, not printed: `main.ts` says them in the user's language. Of the commands whose
 * names are not among the `words` it knows the name and what the command does, which is what help and completion show of them.
 */
export async function createProgram(context: CliContext, words: readonly string[] = commandNames): Promise<Command> {
  const { t } = context.ui;
  const program = new Command("duiyi")
    .description(t("cli.description"))
    .version(context.version, "-V, --version", t("cli.version"))
    .addOption(new Option("--locale <locale>", t("cli.locale")).choices(locales));
  for (const name of commandNames) {
    const create = words.includes(name) ? await commands[name]() : nameOnly(name);
    program.addCommand(create(context));
  }
  if (words.includes("complete")) {
    const { completeCommand } = await import("./commands/completion.js");
    program.addCommand(completeCommand(context), { hidden: true });
  }
  prepareForPeople(program, context);
  return program;
}

const nameOnly =
  (name: CommandName): CreateCommand =>
  ({ ui }) =>
    new Command(name).description(ui.t(`cli.${name}.description`));

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
