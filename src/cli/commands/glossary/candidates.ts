import { type Command, InvalidArgumentError, Option } from "commander";
import { type ConceptKind, conceptKinds } from "../../../model/concept.js";
import { InputError } from "../../../model/input-error.js";
import type { CliContext } from "../../context.js";
import { eachFile } from "../../each-file.js";
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
  const { readDocument } = await import("../../../pipeline/read/read-document.js");
  const { listCandidates } = await import("../../../pipeline/candidates/candidates.js");
  const { readFile } = await import("../../read-file.js");
  const { readConcepts } = await import("../../read-glossary.js");
  const { readRejected } = await import("../../glossary/rejected-file.js");
  const { candidateLines } = await import("../../candidate-report.js");
  const { writeCandidateList } = await import("../../../glossary/candidates/review/index.js");
  const { deliver } = await import("../../deliver.js");
  const format = formatOf(values);
  const concepts = await readConcepts(values.glossary, context);
  const reading = { ...readingOf(values, context), concepts, srcLang: "zh-CN", trgLang: "en" };
  const documents: ReturnType<typeof readDocument>["document"][] = [];
  await eachFile(paths, context, (path) => {
    documents.push(readDocument(readFile(path), reading).document);
  });
  const { kind: kinds, minCount, onlyNew = false } = values;
  const rejected = readRejected(values.glossary);
  const candidates = listCandidates(documents, { concepts, kinds, minCount, onlyNew, rejected });
  const list =
    format === "pretty" ? candidateLines(candidates, context.ui) : await writeCandidateList(candidates, format);
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
