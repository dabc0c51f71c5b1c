import { type Command, Option } from "commander";
import { type CheckinConflict, jsonText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command } from "../../options.js";
import { storeAt, storeOption, storeUrlOf } from "./shared.js";

/** Makes a folder of a project, which works without the server. */
export function checkoutCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("checkout", t("cli.store.checkout.description"), [storeOption(context)])
    .argument("<project>", t("cli.store.members.project"))
    .argument("<folder>", t("cli.store.checkout.folder"))
    .action(async (project: string, folder: string, values: { readonly store?: string }) => {
      const store = await storeAt(ofProject(storeUrlOf(values), project), context);
      context.io.say(t("cli.store.checkout.done", { folder, project, ...(await store.checkOut(folder)) }));
    });
}

/** The URL of a store with a project in it. */
const ofProject = (url: string, project: string): string => {
  const plain = url.replace(/([?&])project=[^&]*&?/u, "$1").replace(/[?&]$/u, "");
  return `${plain}${plain.includes("?") ? "&" : "?"}project=${encodeURIComponent(project)}`;
};

/** Brings back what was changed in such a folder, and lists what was changed on both sides. */
export function checkinCommand(context: CliContext): Command {
  const { io, ui } = context;
  const { t } = ui;
  return command("checkin", t("cli.store.checkin.description"), [
    new Option("--project <name>", t("cli.store.members.project")),
    storeOption(context),
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ])
    .argument("<folder>", t("cli.store.checkout.folder"))
    .action(async (folder: string, values: CheckinValues) => {
      const url = storeUrlOf(values);
      const store = await storeAt(values.project === undefined ? url : ofProject(url, values.project), context);
      const done = await store.checkIn(folder);
      if (values.format === "json") io.out(`${jsonText({ schema: "duiyi.checkin/1", ...done }, 2)}\n`);
      else for (const conflict of done.conflicts) io.out(`${lineOf(conflict, context)}\n`);
      io.say(t("cli.store.checkin.done", { ...done, conflicts: done.conflicts.length }));
      if (done.conflicts.length > 0) io.exit(exitCodes.issuesFound);
    });
}

interface CheckinValues {
  readonly store?: string;
  readonly project?: string;
  readonly format: "pretty" | "json";
}

function lineOf({ kind, ...values }: CheckinConflict, { ui: { t } }: CliContext): string {
  return t(`cli.store.checkin.${kind}`, values);
}
