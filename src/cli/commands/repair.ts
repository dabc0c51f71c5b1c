import { type Command, Option } from "commander";
import { InputError, nodeFiles, type RepairedText, type RepairParagraphsOptions } from "../../index.js";
import type { CliContext } from "../context.js";
import { eachSource } from "../each-source.js";
import { openDuiyi } from "../open-duiyi.js";
import { command, type ReadingValues, readingOf, readingOptions, sharedOptions } from "../options.js";
import { outLines } from "../out-lines.js";
import { sayEncoding } from "../say-encoding.js";
import { invalidValue } from "../usage-error.js";

interface RepairValues extends ReadingValues {
  readonly only?: readonly string[];
  readonly explain?: boolean;
  readonly map?: string;
  readonly force?: boolean;
  readonly listRepairs?: boolean;
}

/** Prints the repaired text of source documents, one paragraph a line. */
export function repairCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { force } = sharedOptions(context);
  const only = new Option("--only <repairs>", t("cli.repair.only")).argParser((list) =>
    list.split(",").filter((id) => id !== ""),
  );
  const explain = new Option("--explain", t("cli.repair.explain"));
  const map = new Option("--map <file>", t("cli.repair.map"));
  const list = new Option("--list-repairs", t("cli.repair.list-repairs"));
  const options = [only, ...readingOptions(context), explain, map, force, list];
  const made = command("repair", t("cli.repair.description"), options);
  return made.argument("[source...]", t("cli.prepare.source")).action(async (paths: string[], values: RepairValues) => {
    const duiyi = openDuiyi(context);
    const repairs = await duiyi.repairs();
    if (values.listRepairs) return context.io.out(await duiyi.reports.repairs(repairs));
    if (paths.length === 0)
      return made.error("error: missing required argument 'source'", { code: "commander.missingArgument" });
    refuseUnknown(
      values.only,
      repairs.map(({ id }) => id),
    );
    const { only } = values;
    const options = { ...readingOf(values), ...(only && { only }) };
    await eachSource(paths, duiyi, context, async (path, isOneOfSeveral) => {
      if (values.map === undefined && !values.explain) return outRepaired(path, options, context);
      if (isOneOfSeveral && values.map !== undefined) throw new InputError("usage.one-map");
      const repaired = await duiyi.repair(nodeFiles.read(path), options);
      sayEncoding(repaired.encoding, context);
      if (values.map !== undefined) writeMap(values.map, repaired, values, context);
      if (values.explain) for await (const line of duiyi.reports.edits(repaired)) context.io.say(line);
      context.io.outDocument(`${repaired.text}\n`);
    });
  });
}

/** Writes the repaired paragraphs as they come, which a text of any length allows. */
function outRepaired(path: string, options: RepairParagraphsOptions, context: CliContext): Promise<void> {
  const paragraphs = openDuiyi(context).repairParagraphs(nodeFiles.stream(path), {
    ...options,
    onEncoding: (found) => sayEncoding(found, context),
    onParts: () => context.io.say(context.ui.t("cli.repair.parts")),
  });
  return outLines(paragraphs, (text) => text, context);
}

function refuseUnknown(chosen: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = chosen?.length === 0 ? "" : chosen?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw invalidValue("--only", unknown, known.join(", "));
}

/** `duiyi.map/1`: where each character of the repaired text stood. */
function writeMap(
  path: string,
  { map, edits }: RepairedText,
  { force = false }: RepairValues,
  { outputs }: CliContext,
): void {
  const runs = map.runs.map(({ start, origin }) => [start, origin]);
  const json = JSON.stringify({ schema: "duiyi.map/1", lineStarts: map.lineStarts, runs, edits });
  outputs.write([{ path, content: `${json}\n` }], { force });
}
