import { type Command, InvalidArgumentError, Option } from "commander";
import { jsonText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { type ReadValues, readOptions } from "./shared.js";

/** Tells who changed a concept, when and how, from the history that git keeps. */
export function logCommand(context: CliContext): Command {
  const { t } = context.ui;
  const most = new Option("--most <count>", t("cli.glossary.most")).argParser(countOf).default(100);
  return command("log", t("cli.glossary.log"), [most, ...readOptions(context)])
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: ReadValues & { most: number }) => {
      const { concept, entries } = await openDuiyi(context, values).glossary.log(id, values.most);
      if (values.format === "json") {
        context.io.out(`${jsonText({ schema: "duiyi.glossary-log/1", id: concept.id, entries }, 2)}\n`);
        return;
      }
      const { created, modified } = concept;
      const lines = [
        ...(created ? [t("cli.glossary.log-created", { ...created, by: created.by ?? "–" })] : []),
        ...(modified ? [t("cli.glossary.log-modified", { ...modified, by: modified.by ?? "–" })] : []),
        ...entries.flatMap(({ commit, by, date, subject, changes }) => [
          `${commit.slice(0, 8)}  ${date}  ${by}  ${subject}`,
          ...changes.map(({ field, before, after }) => `    ${field}: ${before ?? "–"} → ${after ?? "–"}`),
        ]),
      ];
      context.io.out(`${[concept.id, ...(lines.length > 0 ? lines : [t("cli.glossary.no-log")])].join("\n")}\n`);
    });
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("≥ 1");
  return count;
}
