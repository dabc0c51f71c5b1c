import { type Command, Option } from "commander";
import { type ConceptKind, conceptKinds, type TermStatus, termStatuses } from "../../../model/concept.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command, sharedOptions } from "../../options.js";
import { load, type ReadValues, readOptions, transactionOf, type WriteValues, writeOptions } from "./shared.js";

const formats = ["csv", "tsv", "xlsx", "tbx", "tbx2", "omegat", "gls", "json", "yaml"] as const;
const onConflict = ["keep", "replace", "fail", "ask"] as const;

interface ImportValues extends WriteValues {
  readonly onConflict: (typeof onConflict)[number];
  readonly as?: (typeof formats)[number];
  readonly scheme?: readonly string[];
  readonly header?: boolean;
  readonly kind?: ConceptKind;
  readonly status?: TermStatus;
}

export function importCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("import", t("cli.glossary.import"), [
    new Option("--on-conflict <what>", t("cli.glossary.on-conflict")).choices(onConflict).default("fail"),
    new Option("--as <format>", t("cli.glossary.as")).choices(formats),
    schemeOption(context),
    new Option("--header", t("cli.glossary.header")),
    new Option("--no-header", t("cli.glossary.no-header")),
    new Option("--kind <kind>", t("cli.glossary.import-kind")).choices(conceptKinds),
    new Option("--status <status>", t("cli.glossary.import-status")).choices(termStatuses),
    sharedOptions(context).encoding,
    ...writeOptions(context),
  ])
    .argument("<file>", t("cli.glossary.exchange-file"))
    .action((path: string, values: ImportValues) => importFile(path, values, context));
}

const schemeOption = ({ ui: { t } }: CliContext): Option =>
  new Option("--scheme <columns>", t("cli.glossary.scheme")).argParser((list) =>
    list.split(",").map((name) => name.trim()),
  );

async function importFile(path: string, values: ImportValues, context: CliContext): Promise<void> {
  const { exchangeFormatOf, exchangeFormats } = await import("../../../glossary/exchange/index.js");
  const { planImport } = await import("../../../glossary/changes/index.js");
  const { InputError } = await import("../../../model/input-error.js");
  const { readFile } = await import("../../read-file.js");
  const { languagesOf } = await import("../../read-glossary.js");
  const { changeGlossary } = await import("../../glossary/store.js");
  const { conflictDecider } = await import("../../glossary/decide.js");
  const { reportImport } = await import("../../glossary/change-report.js");
  const format = values.as ? exchangeFormats.find(({ id }) => id === values.as) : exchangeFormatOf(path);
  if (format === undefined) throw new InputError("glossary.format", {}, { file: path });
  const { bytes, name } = readFile(path);
  const languages = languagesOf(context.config);
  const { concepts, rejected } = await format.read(bytes, { name, ...languages, ...tableOptions(values) });
  const found = concepts.map((entry) => ({
    ...entry,
    concept: withDefaults(entry.concept, values, languages.trgLang),
  }));
  const decide = conflictDecider(values.onConflict, context);
  const done = await changeGlossary(values, ({ concepts: there, retired }) =>
    planImport(there, found, { srcLang: languages.srcLang, retired, decide }),
  );
  reportImport(done, rejected, name, values, context);
  if (done.stopped !== undefined) context.io.exit(exitCodes.output);
  else if (rejected.length > 0) context.io.exit(exitCodes.someFailed);
}

const tableOptions = ({ scheme, header }: Pick<ImportValues, "scheme" | "header">) => ({
  ...(scheme && { scheme }),
  ...(header !== undefined && { header }),
});

/** A concept of a list that says nothing of kind and status, with those the person gives. */
function withDefaults(
  concept: Awaited<ReturnType<typeof load>>[number],
  values: ImportValues,
  trgLang: string,
): typeof concept {
  const { kind, status } = values;
  const targets = concept.terms[trgLang];
  return {
    ...concept,
    ...(kind !== undefined && concept.kind === "general" && { kind }),
    ...(concept.created === undefined && { created: transactionOf(values) }),
    ...(status !== undefined &&
      targets && {
        terms: { ...concept.terms, [trgLang]: targets.map((term, at) => (at === 0 ? { ...term, status } : term)) },
      }),
  };
}

interface ExportValues extends ReadValues {
  readonly to: (typeof formats)[number];
  readonly output: string;
  readonly scheme?: readonly string[];
  readonly tbxDialect: "core" | "min" | "basic";
  readonly tbxStyle: "dca" | "dct";
  readonly kind?: ConceptKind;
  readonly force?: boolean;
}

export function exportCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("export", t("cli.glossary.export"), [
    new Option("--to <format>", t("cli.glossary.to")).choices(formats).default("csv"),
    new Option("-o, --output <file>", t("cli.glossary.output")).default("-"),
    schemeOption(context),
    new Option("--tbx-dialect <dialect>", t("cli.glossary.tbx-dialect"))
      .choices(["core", "min", "basic"])
      .default("basic"),
    new Option("--tbx-style <style>", t("cli.glossary.tbx-style")).choices(["dca", "dct"]).default("dca"),
    new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds),
    sharedOptions(context).force,
    ...readOptions(context),
  ]).action((values: ExportValues) => exportTo(values, context));
}

async function exportTo(values: ExportValues, context: CliContext): Promise<void> {
  const { exchangeFormats } = await import("../../../glossary/exchange/index.js");
  const { languagesOf } = await import("../../read-glossary.js");
  const { writeFiles } = await import("../../write-files.js");
  const { io, ui } = context;
  const concepts = (await load(values, context)).filter(
    ({ kind }) => values.kind === undefined || kind === values.kind,
  );
  const format = exchangeFormats.find(({ id }) => id === values.to);
  if (format === undefined) return;
  const { bytes, losses } = await format.write(concepts, {
    ...languagesOf(context.config),
    ...(values.scheme && { scheme: values.scheme }),
    dialect: values.tbxDialect,
    style: values.tbxStyle,
  });
  for (const { field, count, kept } of losses)
    io.say(ui.t(kept ? "cli.glossary.loss-kept" : "cli.glossary.loss", { field, count }));
  if (values.output === "-") io.outBytes(bytes);
  else {
    writeFiles([{ path: values.output, content: bytes }], { force: values.force === true });
    const report = { schema: "duiyi.glossary-export/1", file: values.output, concepts: concepts.length, losses };
    io.out(
      values.format === "json"
        ? `${JSON.stringify(report, null, 2)}\n`
        : `${ui.t("cli.glossary.exported", { count: concepts.length, file: values.output })}\n`,
    );
  }
}
