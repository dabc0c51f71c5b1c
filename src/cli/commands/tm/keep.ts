import { type Command, Option } from "commander";
import { jsonText, type PruneChoice, segmentStates, shownUrl } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { memoryOption } from "../../memory-options.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, dateOf } from "../../options.js";
import { type MemoryValues, memoryOf } from "./shared.js";

/** Writes every record of a memory in a form of another tool. */
export function exportCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("export", t("cli.tm.export.description"), [
    memoryOption(context),
    new Option("--to <format>", t("cli.tm.export.to")).choices(["tmx", "jsonl", "tsv"]).default("tmx"),
    new Option("-o, --output <file>", t("cli.tm.export.output")).default("-"),
    new Option("--force", t("cli.options.force")),
  ]).action(
    async (
      values: MemoryValues & { readonly to: "tmx" | "jsonl" | "tsv"; readonly output: string; readonly force?: true },
    ) => {
      const pieces = openDuiyi(context).memory.export(memoryOf(values, context), values.to);
      if (values.output === "-") {
        for await (const piece of pieces) context.io.outDocument(piece);
        return;
      }
      const content: string[] = [];
      for await (const piece of pieces) content.push(piece);
      context.outputs.write([{ path: values.output, content }], { force: values.force === true });
    },
  );
}

/** A memory in numbers. */
export function statsCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("stats", t("cli.tm.stats.description"), [
    memoryOption(context),
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ]).action(async (values: MemoryValues & { readonly format: "pretty" | "json" }) => {
    const counts = await openDuiyi(context).memory.counts(memoryOf(values, context));
    const memory = shownUrl(memoryOf(values, context));
    const { byState, records: count, deleted, bytes } = counts;
    const megabytes = (size: number): string => (size / 1e6).toFixed(1);
    context.io.out(
      values.format === "json"
        ? `${jsonText({ schema: "duiyi.memory-stats/1", memory, ...counts }, 2)}\n`
        : `${memory}\n  ${t("memory.counts", { count, deleted, ...byState })}\n  ${t("memory.sizes", { log: megabytes(bytes.log), index: megabytes(bytes.index) })}\n`,
    );
  });
}

interface PruneValues extends MemoryValues, Pick<PruneChoice, "author" | "client" | "before"> {
  readonly state?: NonNullable<PruneChoice["states"]>[number];
  readonly id?: readonly string[];
  readonly dryRun?: true;
}

/** Takes records out of a memory. */
export function pruneCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("prune", t("cli.tm.prune.description"), [
    memoryOption(context),
    new Option("--state <state>", t("cli.tm.prune.state")).choices(segmentStates),
    new Option("--author <name>", t("cli.tm.prune.author")),
    new Option("--client <name>", t("cli.tm.prune.client")),
    new Option("--before <date>", t("cli.tm.prune.before")).argParser(dateOf("--before")),
    new Option("--id <id...>", t("cli.tm.prune.id")),
    new Option("--dry-run", t("cli.tm.prune.dry-run")),
  ]).action(async (values: PruneValues, self: Command) => {
    const { state, author, client, before, id, dryRun } = values;
    const conditions = {
      ...(state !== undefined && { states: [state] }),
      ...(author !== undefined && { author }),
      ...(client !== undefined && { client }),
      ...(before !== undefined && { before }),
      ...(id !== undefined && { ids: id }),
    };
    if (Object.keys(conditions).length === 0) self.error(t("cli.tm.prune.needs-choice"));
    const { removed } = await openDuiyi(context).memory.prune(memoryOf(values, context), {
      ...conditions,
      dryRun: dryRun === true,
    });
    context.io.say(t(dryRun ? "cli.tm.prune.would" : "cli.tm.prune.done", { count: removed }));
  });
}

/** Makes the index of a memory again. */
export function rebuildCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("rebuild", t("cli.tm.rebuild.description"), [memoryOption(context)]).action(
    async (values: MemoryValues) => {
      await openDuiyi(context).memory.rebuild(memoryOf(values, context));
      context.io.say(t("cli.tm.rebuild.done"));
    },
  );
}
