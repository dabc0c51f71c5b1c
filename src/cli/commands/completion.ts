import { Argument, Command } from "commander";
import { type Shell, shells } from "../completion-scripts.js";
import type { CliContext } from "../context.js";

/** Prints what the shell reads: `source <(duiyi completion bash)`. */
export function completionCommand(context: CliContext): Command {
  const { t } = context.ui;
  return new Command("completion")
    .description(t("cli.completion.description"))
    .addArgument(new Argument("<shell>", t("cli.completion.shell")).choices(shells))
    .action(async (shell: Shell) => {
      const { completionScript } = await import("../completion-scripts.js");
      context.io.out(completionScript(shell, [process.execPath, `${context.home}dist/cli/main.js`]));
    });
}

/** What the shell asks at each Tab; not for people. */
export function completeCommand(context: CliContext): Command {
  const complete = new Command("complete");
  return complete.argument("[word...]").action(async (words: readonly string[]) => {
    const { completeWords } = await import("../complete-words.js");
    const conceptOffers = async () => (await import("../concept-offers.js")).conceptOffers(context);
    const program = complete.parent ?? complete;
    const offers = await completeWords(program, words, { id: conceptOffers });
    context.io.out(offers.map(({ value, about }) => `${value}\t${about.replace(/\s+/gu, " ")}\n`).join(""));
  });
}
