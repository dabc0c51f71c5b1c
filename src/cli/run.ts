import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { type Config, findConfig, InputError } from "../index.js";
import { createTranslator, describeError, type Locale, localeFor, locales } from "../ui/index.js";
import type { CliContext, Io } from "./context.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { outputsOfRun } from "./outputs.js";
import { createProgram } from "./program.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const readJson = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`${home}${name}`, "utf8"));

/**
 * Runs one command from its arguments to its exit code, in the working directory of the process. `args` are the words after `duiyi`.
 * Everything that can go wrong is said through `io` in the user's language; nothing is thrown.
 */
export async function runCommandLine(args: readonly string[], io: Io): Promise<void> {
  let context: CliContext | undefined;
  try {
    context = createContext(args, await findConfig(), io);
    await context.run(args);
  } catch (error) {
    await report(error, context ?? createContext(args, {}, io));
  }
  if (context !== undefined) await endOutputs(context);
}

async function endOutputs(context: CliContext): Promise<void> {
  try {
    context.outputs.end();
  } catch (error) {
    await report(error, context);
  }
}

function createContext(args: readonly string[], config: Config, io: Io): CliContext {
  const locale = wishedLocale(args, config);
  const ui = createTranslator(locale, readJson(`locales/${locale}.json`));
  const version = String(readJson("package.json").version);
  const context: CliContext = { ui, locale, version, config, home, io, outputs: outputsOfRun(), run };
  return context;

  async function run(words: readonly string[]): Promise<void> {
    const program = await createProgram(context, words);
    await program.parseAsync(words, { from: "user" });
  }
}

/** `--locale` is looked for before the options are parsed: their descriptions are sentences too. */
function wishedLocale(args: readonly string[], config: Config): Locale {
  const index = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const given = args[index]?.includes("=") ? args[index]?.slice("--locale=".length) : args[index + 1];
  const wish =
    index >= 0
      ? given
      : (environment("DUIYI_LOCALE") ??
        config.locale ??
        environment("LC_ALL") ??
        environment("LC_MESSAGES") ??
        environment("LANG"));
  return locales.find((locale) => locale === wish) ?? localeFor(wish);
}

function environment(name: string): string | undefined {
  return process.env[name] === "" ? undefined : process.env[name];
}

async function report(error: unknown, { ui, io }: CliContext): Promise<void> {
  io.progress("");
  if (error instanceof InputError) {
    io.say(describeError(error, ui));
    io.exit(exitCodeOf(error));
  } else if (error instanceof CommanderError && error.exitCode === 0) {
    io.exit(exitCodes.done); // help or the version was asked for and given
  } else {
    const { mappedStack } = await import("./mapped-stack.js");
    const reason = error instanceof Error ? mappedStack(error.stack ?? error.message) : String(error);
    io.say(ui.t("errors.fault", { reason }));
    io.exit(exitCodes.fault);
  }
}
