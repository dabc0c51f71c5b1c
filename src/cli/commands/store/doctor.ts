import { type Command, Option } from "commander";
import { jsonText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command } from "../../options.js";
import { storeAt, storeUrlOf, urlArgument } from "./shared.js";

/** Says what is wrong with a store. */
export function doctorCommand(context: CliContext): Command {
  const { io, ui } = context;
  const { t } = ui;
  return command("doctor", t("cli.store.doctor.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .addArgument(urlArgument(context))
    .action(async (url: string | undefined, { format }: { readonly format: "pretty" | "json" }) => {
      const store = await storeAt(storeUrlOf({ ...(url !== undefined && { store: url }) }), context);
      const findings = await store.examine();
      if (format === "json") io.out(`${jsonText({ schema: "duiyi.store/1", store: store.shown, findings }, 2)}\n`);
      else
        for (const { about, isFine, values } of findings)
          io.out(`${isFine ? "✓" : "✗"} ${t(`cli.store.doctor.${about}.${isFine ? "fine" : "wrong"}`, values)}\n`);
      if (findings.some(({ isFine }) => !isFine)) io.exit(exitCodes.issuesFound);
    });
}
