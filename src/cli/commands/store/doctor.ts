import { type Command, Option } from "commander";
import { jsonText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command } from "../../options.js";
import { storeAt } from "./shared.js";

/** Says what is wrong with a store. */
export function doctorCommand(context: CliContext): Command {
  const { io, ui } = context;
  const { t } = ui;
  return command("doctor", t("cli.store.doctor.description"), [
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .argument("<url>", t("cli.store.url"))
    .action(async (url: string, { format }: { readonly format: "pretty" | "json" }) => {
      const store = await storeAt(url, context);
      const findings = await store.examine();
      if (format === "json") io.out(`${jsonText({ schema: "duiyi.store/1", store: store.shown, findings }, 2)}\n`);
      else
        for (const { about, isFine, values } of findings)
          io.out(`${isFine ? "✓" : "✗"} ${t(`cli.store.doctor.${about}.${isFine ? "fine" : "wrong"}`, values)}\n`);
      if (findings.some(({ isFine }) => !isFine)) io.exit(exitCodes.issuesFound);
    });
}
