import { type Command, Option } from "commander";
import type { CliContext } from "../context.js";
import { command } from "../options.js";
import { withInterrupt } from "../project/interrupt.js";
import { storeAt, storeOption, storeUrlOf } from "./store/shared.js";

/** Does the jobs that runs have put into a store, until Ctrl-C. */
export function workerCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("worker", t("cli.worker.description"), [
    storeOption(context),
    new Option("-q, --quiet", t("cli.worker.quiet")),
  ]).action((values: { readonly store?: string; readonly quiet?: true }) =>
    withInterrupt(async (isStopped) => {
      const store = await storeAt(storeUrlOf(values), context);
      await store.work({
        isStopped,
        onReady: () => context.io.say(t("cli.worker.ready", { store: store.shown })),
        onDone: ({ verb, name, milliseconds }) => {
          if (values.quiet !== true) context.io.say(t("cli.worker.done", { verb, name, ms: Math.round(milliseconds) }));
        },
      });
    }),
  );
}
