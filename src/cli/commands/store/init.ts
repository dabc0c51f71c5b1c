import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { command } from "../../options.js";
import { storeAt, storeUrlOf, urlArgument } from "./shared.js";

/** Makes a database a store, or brings a store up to this version. */
export function initCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("init", t("cli.store.init.description"), [])
    .addArgument(urlArgument(context))
    .action(async (url: string | undefined) => {
      const store = await storeAt(storeUrlOf({ ...(url !== undefined && { store: url }) }), context);
      const { from, to } = await store.init();
      const became = from === 0 ? "made" : from === to ? "same" : "migrated";
      context.io.say(t(`cli.store.init.${became}`, { from, to, database: store.database }));
    });
}
