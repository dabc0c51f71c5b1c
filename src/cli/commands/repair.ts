import { type Command, InvalidArgumentError, Option } from "commander";
import type { Edit } from "../../model/edit.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import type { Repair } from "../../repair/repair.js";
import type { CliContext } from "../context.js";
import { command, type ReadingValues, readingOf, readingOptions, sharedOptions } from "../options.js";

interface RepairValues extends ReadingValues {
  readonly only?: readonly string[];
  readonly explain?: boolean;
  readonly map?: string;
  readonly force?: boolean;
  readonly listRepairs?: boolean;
}

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
  return made
    .argument("[source]", t("cli.prepare.source"))
    .action(async (path: string | undefined, { only: chosen, ...values }: RepairValues) => {
      const { repairIds, repairs } = await import("../../repair/index.js");
      if (values.listRepairs) return listRepairs(repairs, context);
      if (path === undefined)
        return made.error("error: missing required argument 'source'", { code: "commander.missingArgument" });
      const { repairFile } = await import("../../pipeline/repair/repair-file.js");
      const { sayEncoding } = await import("../say-encoding.js");
      const { readFile } = await import("../read-file.js");
      const unknown = chosen?.length === 0 ? "" : chosen?.find((id) => !repairIds.includes(id));
      if (unknown !== undefined) throw new InvalidArgumentError(`'${unknown}' is invalid. ${repairIds.join(", ")}`);
      const options = { ...readingOf(values, context), ...(chosen && { only: chosen }) };
      const { text, original, map: sourceMap, edits, encoding } = repairFile(readFile(path), options);
      sayEncoding(encoding, context);
      if (values.map !== undefined) {
        const { writeFiles } = await import("../write-files.js");
        const runs = sourceMap.runs.map(({ start, origin }) => [start, origin]);
        const json = JSON.stringify({ schema: "duiyi.map/1", lineStarts: sourceMap.lineStarts, runs, edits });
        writeFiles([{ path: values.map, content: `${json}\n` }], { force: values.force === true });
      }
      if (values.explain) for (const line of explainEdits(original, edits, t)) context.io.say(line);
      context.io.out(`${text}\n`);
    });
}

function listRepairs(repairs: readonly Repair[], { io, ui }: CliContext): void {
  for (const { id, examples } of repairs) {
    const pairs = examples.map(([damaged, repaired]) => `    ${visible(damaged)}  →  ${visible(repaired)}`);
    io.out(`${[`${id}: ${ui.t(`repairs.${id}` as "repairs.wraps")}`, ...pairs].join("\n")}\n`);
  }
}

const AROUND = 6; // characters shown on either side

/** `12:18  wraps  98 %  the line goes on  隆子县玉[⏎⏎]麦乡` */
function* explainEdits(text: string, edits: readonly Edit[], t: CliContext["ui"]["t"]): Generator<string> {
  const { lineStarts } = identityMap(text);
  for (const { span, replacement, repair, confidence } of edits) {
    const { line, column } = placeAt(lineStarts, span.start);
    const before = visible(text.slice(Math.max(0, span.start - AROUND), span.start));
    const after = visible(text.slice(span.end, span.end + AROUND));
    const change = `${visible(text.slice(span.start, span.end))}→${visible(replacement)}`;
    const reason = t(`repairs.${repair}` as "repairs.wraps");
    yield `${line}:${column}  ${repair}  ${Math.round(confidence * 100)} %  ${reason}  ${before}[${change}]${after}`;
  }
}

const visible = (text: string): string =>
  text
    .replace(/\r\n|\r|\n/gu, "⏎")
    .replace(/[ \t\u3000]/gu, "␣")
    .replace(/\p{Cf}|\p{Cc}/gu, codePointOf);
const codePointOf = (character: string): string =>
  `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
