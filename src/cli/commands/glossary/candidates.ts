import { type Command, InvalidArgumentError, Option } from "commander";
import { type ConceptKind, conceptKinds, type Document, InputError, nodeFiles } from "../../../index.js";
import { candidateLines } from "../../candidate-report.js";
import type { CliContext } from "../../context.js";
import { deliver } from "../../deliver.js";
import { eachSource } from "../../each-source.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, type ReadingValues, readingOf, readingOptions, sharedOptions } from "../../options.js";

interface CandidatesValues extends ReadingValues {
  readonly glossary: readonly string[];
  readonly kind: readonly ConceptKind[];
  readonly minCount: number;
  readonly onlyNew?: boolean;
  readonly format?: (typeof formats)[number];
  readonly output: string;
  readonly force?: boolean;
}

const formats = ["pretty", "json", "csv", "xlsx"] as const;

/** Lists names and terms of source documents that the glossary lacks. */
export function candidatesCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, force } = sharedOptions(context);
  return command("candidates", t("cli.glossary.candidates.description"), [
    new Option("--kind <kinds>", t("cli.glossary.candidates.kinds")).argParser(kindsOf).default([]),
    new Option("--min-count <number>", t("cli.glossary.candidates.min-count")).argParser(countOf).default(1),
    new Option("--only-new", t("cli.glossary.candidates.only-new")),
    new Option("--format <format>", t("cli.glossary.candidates.format")).choices(formats),
    new Option("-o, --output <file>", t("cli.glossary.candidates.output")).default("-"),
    force,
    glossary,
    ...readingOptions(context),
  ])
    .argument("<source...>", t("cli.prepare.source"))
    .action((paths: string[], values: CandidatesValues) => listThem(paths, values, context));
}

async function listThem(paths: readonly string[], values: CandidatesValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context, values);
  const { glossary } = duiyi;
  const format = formatOf(values);
  await glossary.concepts(); // a fault in it is said once, and before any file is read
  const documents: Document[] = [];
  await eachSource(paths, duiyi, context, async (path) => {
    documents.push(await duiyi.read(nodeFiles.read(path), { ...readingOf(values), to: "en" }));
  });
  const { kind: kinds, minCount, onlyNew = false } = values;
  const candidates = await glossary.candidates(documents, { kinds, minCount, onlyNew });
  if (format === "pretty" && values.output === "-") return context.io.out(candidateLines(candidates, context.ui));
  const list =
    format === "pretty" ? candidateLines(candidates, context.ui) : await glossary.writeCandidates(candidates, format);
  deliver(list, values.output, values, context);
}

/** What is asked for, else what the file's name ends in. @throws InputError `usage.needs-output` for a workbook without a file */
function formatOf({ format, output }: CandidatesValues): (typeof formats)[number] {
  const chosen = format ?? formats.find((name) => output.toLowerCase().endsWith(`.${name}`)) ?? "pretty";
  if (chosen === "xlsx" && output === "-") throw new InputError("usage.needs-output", { format: chosen });
  return chosen;
}

function kindsOf(list: string): ConceptKind[] {
  return list.split(",").map((name) => {
    const kind = conceptKinds.find((known) => known === name.trim());
    if (kind === undefined) throw new InvalidArgumentError(conceptKinds.join(", "));
    return kind;
  });
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("1, 2, 3 …");
  return count;
}
