import { join } from "node:path";
import { type Command, Option } from "commander";
import { type XliffVersion, xliffVersions } from "../../interchange/bilingual-file.js";
import type { KitChoice } from "../../pipeline/kits/index.js";
import { type KitId, kitIds } from "../../pipeline/kits/kit-ids.js";
import type { Prepared } from "../../pipeline/prepare/prepare.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  type GlossaryOption,
  type PreferenceOptions,
  preferencesOf,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

interface PrepareValues extends GlossaryOption, ReadingValues, PreferenceOptions {
  readonly output: string;
  readonly from: string;
  readonly to: string;
  readonly for?: KitId;
  readonly xliff?: XliffVersion;
  readonly markTerms?: boolean;
  readonly previous?: string;
  readonly force?: boolean;
}

export function prepareCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, force, from, to, style, documentDate } = sharedOptions(context);
  const output = new Option("-o, --output <dir>", t("cli.prepare.output")).default(".");
  const tool = new Option("--for <tool>", t("cli.prepare.for")).choices(kitIds);
  const xliff = new Option("--xliff <version>", t("cli.prepare.xliff")).choices(xliffVersions);
  const markTerms = new Option("--mark-terms", t("cli.prepare.mark-terms"));
  const previous = new Option("--previous <file>", t("cli.prepare.previous"));
  return command("prepare", t("cli.prepare.description"), [
    output,
    to,
    from,
    tool,
    xliff,
    markTerms,
    previous,
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
  const { prepare } = await import("../../pipeline/prepare/prepare.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { readFile } = await import("../read-file.js");
  const { showProgress } = await import("../progress.js");
  const { summaryLines } = await import("../summary-lines.js");
  const { sayEncoding } = await import("../say-encoding.js");
  const { sayDropped } = await import("../say-dropped.js");
  const previous = values.previous === undefined ? undefined : readFile(values.previous);
  const concepts = await readConcepts(values.glossary, context);
  await eachFile(paths, context, async (path) => {
    const prepared = prepare(readFile(path), {
      concepts,
      srcLang: values.from,
      trgLang: values.to,
      ...readingOf(values, context),
      ...kitChoice(values),
      ...(previous && { previous }),
      markTerms: values.markTerms === true,
      preferences: preferencesOf(values),
      toolVersion: context.version,
      wording: context.ui,
      onProgress: showProgress(context),
    });
    context.io.progress("");
    sayEncoding(prepared.encoding, context);
    const files = await writeDeliveries(prepared, values);
    const written = { files, returned: join(values.output, prepared.returned), earlier: previous?.name };
    if (previous !== undefined) sayDropped(prepared, previous.name, files, context);
    context.io.out(`${summaryLines(path, prepared, written, context.ui).join("\n")}\n`);
  });
}

const kitChoice = ({ for: tool, xliff }: PrepareValues): KitChoice => ({
  ...(tool && { for: tool }),
  ...(xliff && { version: xliff }),
});

/** Writes what was prepared below the output folder, and makes the folders that the tool looks for. */
async function writeDeliveries(
  { deliveries, folders }: Pick<Prepared, "deliveries" | "folders">,
  { output, force = false }: PrepareValues,
) {
  const { makeFolders, writeFiles } = await import("../write-files.js");
  const files = deliveries.map(({ kind, name, pieces }) => ({ kind, path: join(output, name), content: pieces() }));
  writeFiles(files, { force });
  makeFolders(folders.map((name) => join(output, name)));
  return files;
}
