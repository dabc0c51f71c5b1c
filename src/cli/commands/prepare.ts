import { join } from "node:path";
import { type Command, Option } from "commander";
import { type XliffVersion, xliffVersions } from "../../interchange/bilingual-file.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  type DeskOptions,
  deskOf,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

interface PrepareValues extends GlossaryOption, ReadingValues, DeskOptions {
  readonly output: string;
  readonly from: string;
  readonly to: string;
  readonly for?: "omegat";
  readonly xliff: XliffVersion;
  readonly markTerms?: boolean;
  readonly force?: boolean;
}

export function prepareCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, force, from, to, style, documentDate } = sharedOptions(context);
  const output = new Option("-o, --output <dir>", t("cli.prepare.output")).default(".");
  const tool = new Option("--for <tool>", t("cli.prepare.for")).choices(["omegat"]);
  const xliff = new Option("--xliff <version>", t("cli.prepare.xliff")).choices(xliffVersions).default("1.2");
  const markTerms = new Option("--mark-terms", t("cli.prepare.mark-terms"));
  return command("prepare", t("cli.prepare.description"), [
    output,
    to,
    from,
    tool,
    xliff,
    markTerms,
    glossary,
    style,
    documentDate,
    ...readingOptions(context),
    force,
  ])
    .argument("<source...>", t("cli.prepare.source"))
    .action((paths: string[], values: PrepareValues) => prepareFiles(paths, values, context));
}

/** Also the whole of `duiyi demo`. */
export async function prepareFiles(
  paths: readonly string[],
  values: PrepareValues,
  context: CliContext,
): Promise<void> {
  const { prepare } = await import("../../pipeline/prepare.js");
  const { isResource } = await import("../../pipeline/resource-file.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { readFile } = await import("../read-file.js");
  const { writeFiles } = await import("../write-files.js");
  const { showProgress } = await import("../progress.js");
  const { summaryLines } = await import("../summary-lines.js");
  const { sayEncoding } = await import("../say-encoding.js");
  const concepts = await readConcepts(values.glossary, context);
  await eachFile(paths, context, async (path) => {
    if (isResource(path)) return prepareStrings(path, values, context);
    const prepared = prepare(readFile(path), {
      concepts,
      srcLang: values.from,
      trgLang: values.to,
      ...readingOf(values, context),
      profile: values.for ?? "bilingual",
      version: values.xliff,
      markTerms: values.markTerms === true,
      desk: deskOf(values),
      toolVersion: context.version,
      wording: context.ui,
      onProgress: showProgress(context),
    });
    context.io.progress("");
    sayEncoding(prepared.encoding, context);
    const files = prepared.deliveries.map(({ kind, name, pieces }) => ({
      kind,
      path: join(values.output, name),
      content: pieces(),
    }));
    writeFiles(files, { force: values.force === true });
    context.io.out(`${summaryLines(path, prepared, files, context.ui).join("\n")}\n`);
  });
}

/** An i18next resource: an XLIFF of its strings, and no page. */
async function prepareStrings(path: string, values: PrepareValues, { io, ui }: CliContext): Promise<void> {
  const { prepareResource } = await import("../../pipeline/resource.js");
  const { readFile } = await import("../read-file.js");
  const { writeFiles } = await import("../write-files.js");
  const { strings, delivery } = await prepareResource(readFile(path), { srcLang: values.from, trgLang: values.to });
  const output = join(values.output, delivery.name);
  writeFiles([{ path: output, content: delivery.pieces() }], { force: values.force === true });
  io.out(`${path}\n  ${ui.t("summary.strings", { count: strings })}\n  ${ui.t("summary.xliff")}  ${output}\n`);
}
