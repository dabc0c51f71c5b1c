import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { command } from "../../options.js";
import { storeAt } from "./shared.js";

/** Makes a database a store, or brings a store up to this version. */
export function initCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("init", t("cli.store.init.description"), [])
    .argument("<url>", t("cli.store.url"))
    .action(async (url: string) => {
      const store = await storeAt(url, context);
      const { from, to } = await store.init();
      const became = from === 0 ? "made" : from === to ? "same" : "migrated";
      context.io.say(t(`cli.store.init.${became}`, { from, to, database: store.database }));
    });
}
