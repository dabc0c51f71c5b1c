import { type Command, Option } from "commander";
import {
  type ConceptKind,
  conceptKinds,
  type ExchangeFormatId,
  exchangeFormatIds,
  type ImportOptions,
  jsonText,
  nodeFiles,
  termStatuses,
} from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { reportImport } from "../../glossary/change-report.js";
import { conflictDecider } from "../../glossary/decide.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, sharedOptions } from "../../options.js";
import { sayEncoding } from "../../say-encoding.js";
import { type ReadValues, readOptions, type WriteValues, writeOptions, writingOf } from "./shared.js";

const onConflict = ["keep", "replace", "fail", "ask"] as const;

interface ImportValues
  extends WriteValues,
    Pick<ImportOptions, "as" | "scheme" | "header" | "encoding" | "kind" | "status"> {
  readonly onConflict: (typeof onConflict)[number];
}

/** Takes the concepts of another tool's file into the glossary. */
export function importCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("import", t("cli.glossary.import"), [
    new Option("--on-conflict <what>", t("cli.glossary.on-conflict")).choices(onConflict).default("fail"),
    new Option("--as <format>", t("cli.glossary.as")).choices(exchangeFormatIds),
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
  const { as, scheme, header, encoding, kind, status } = values;
  const file = nodeFiles.read(path);
  const done = await openDuiyi(context, values).glossary.import(file, {
    ...writingOf(values),
    decide: conflictDecider(values.onConflict, context),
    ...(as && { as }),
    ...(scheme && { scheme }),
    ...(header !== undefined && { header }),
    ...(encoding && { encoding }),
    ...(kind && { kind }),
    ...(status && { status }),
  });
  if (done.encoding !== undefined) sayEncoding(done.encoding, context);
  reportImport(done, file.name, values, context);
  if (done.refused.length > 0) context.io.exit(exitCodes.output);
  else if (done.rejected.length > 0) context.io.exit(exitCodes.someFailed);
}

interface ExportValues extends ReadValues {
  readonly to: ExchangeFormatId;
  readonly output: string;
  readonly scheme?: readonly string[];
  readonly tbxDialect: "core" | "min" | "basic";
  readonly tbxStyle: "dca" | "dct";
  readonly kind?: ConceptKind;
  readonly force?: boolean;
}

/** Writes the glossary as a file for another tool. */
export function exportCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("export", t("cli.glossary.export"), [
    new Option("--to <format>", t("cli.glossary.to")).choices(exchangeFormatIds).default("csv"),
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
  const { io, ui } = context;
  const { to, kind, scheme, tbxDialect: dialect, tbxStyle: style } = values;
  const { glossary } = openDuiyi(context, { glossary: values.glossary });
  const options = { dialect, style, ...(kind && { kind }), ...(scheme && { scheme }) };
  const { bytes, losses, concepts } = await glossary.export(to, options);
  for (const { field, count, kept } of losses)
    io.say(ui.t(kept ? "cli.glossary.loss-kept" : "cli.glossary.loss", { field, count }));
  if (values.output === "-") return io.outDocument(bytes);
  context.outputs.write([{ path: values.output, content: bytes }], { force: values.force === true });
  const report = { schema: "duiyi.glossary-export/1", file: values.output, concepts, losses };
  io.out(
    values.format === "json"
      ? `${jsonText(report, 2)}\n`
      : `${ui.t("cli.glossary.exported", { count: concepts, file: values.output })}\n`,
  );
}
