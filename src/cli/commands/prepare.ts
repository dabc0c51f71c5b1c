import { join } from "node:path";
import { type Command, Option } from "commander";
import {
  type Duiyi,
  type GivenFile,
  InputError,
  type KitId,
  kitIds,
  kitPath,
  nodeFiles,
  type Prepared,
  type PrepareOptions,
  whereOf,
  type XliffVersion,
  xliffVersions,
} from "../../index.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { givenSources } from "../given-sources.js";
import { keptFolders, namedByStem } from "../kept-folders.js";
import { memoryOptions } from "../memory-options.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  type GlossaryOption,
  type PreferenceOptions,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";
import { PrepareRun } from "../prepare-run.js";
import { showProgress } from "../progress.js";
import { type PlannedOutput, refuseSameOutputs, sharedOutputs } from "../refuse-same-outputs.js";
import { sayDropped } from "../say-dropped.js";
import { sayEncoding } from "../say-encoding.js";
import { sayOtherKind } from "../say-other-kind.js";
import { spareMemory } from "../spare-memory.js";
import { summaryLines } from "../summary-lines.js";

interface PrepareValues extends GlossaryOption, ReadingValues, PreferenceOptions {
  readonly output: string;
  readonly from?: string;
  readonly to: string;
  readonly for?: KitId;
  readonly xliff?: XliffVersion;
  readonly markTerms?: boolean;
  readonly previous?: string;
  readonly tm: readonly string[];
  readonly prefill: number;
  readonly tmRepair: "auto" | "off";
  readonly force?: boolean;
}

/** Makes of each source document what a translator gets: the XLIFF, the review page, the query sheet. */
export function prepareCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, force, fromIfUnsaid, to, style, documentDate } = sharedOptions(context);
  const output = new Option("-o, --output <dir>", t("cli.prepare.output")).default(".");
  const tool = new Option("--for <tool>", t("cli.prepare.for")).choices(kitIds);
  const xliff = new Option("--xliff <version>", t("cli.prepare.xliff")).choices(xliffVersions);
  const markTerms = new Option("--mark-terms", t("cli.prepare.mark-terms"));
  const previous = new Option("--previous <file>", t("cli.prepare.previous"));
  return command("prepare", t("cli.prepare.description"), [
    output,
    to,
    fromIfUnsaid,
    tool,
    xliff,
    markTerms,
    previous,
    ...memoryOptions(context),
    glossary,
    style,
    documentDate,
    ...readingOptions(context),
    force,
  ])
    .argument("<source...>", t("cli.prepare.source"))
    .action((paths: string[], values: PrepareValues) => prepareFiles(paths, values, context));
}

async function prepareFiles(paths: readonly string[], values: PrepareValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context, values);
  const options = optionsOf(values, context);
  const given = givenSources(paths, duiyi.workspace);
  const outputs = outputFolders(given, values);
  const run = given.some(({ isNamed }) => !isNamed) ? new PrepareRun() : undefined;
  await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
  if (run !== undefined) refuseSameOutputs(await preparable(plannedOutputs(given, outputs, values), options, duiyi));
  await eachFile(given, context, async (file) => {
    const { path, folders } = file;
    const output = outputs.get(path) ?? values.output;
    const prepared = await preparedOf(file, options, duiyi, run);
    if (prepared === undefined) return;
    context.io.progress("");
    sayEncoding(prepared.encoding, context);
    if (options.as === undefined) sayOtherKind(prepared.document, path, context);
    const files = writeDeliveries(prepared, file, { ...values, output }, context);
    const returned = join(output, kitPath(prepared.returned, folders));
    const isFound = duiyi.workspace.findNamed(returned, prepared.document.path) !== undefined;
    const written = { files, returned, earlier: options.previous?.name, isFound };
    sayUnseen(prepared, path, context);
    if (options.previous !== undefined) sayDropped(prepared, options.previous.name, files, context);
    const lines = summaryLines(path, prepared, written, context.ui);
    context.io.out(`${(run === undefined ? lines : [runLine(path, prepared, context)]).join("\n")}\n`);
  });
  run?.say(context);
}

/** Where what is made of each source stands, but for its ending. */
const plannedOutputs = (
  given: readonly GivenFile[],
  outputs: ReadonlyMap<string, string>,
  { output }: PrepareValues,
): PlannedSource[] =>
  given.map((file) => {
    const { stem } = namedByStem(file.path);
    const path = join(outputs.get(file.path) ?? output, kitPath(stem, file.folders));
    return { path, of: file.path, file };
  });

interface PlannedSource extends PlannedOutput {
  readonly file: GivenFile;
}

/** Of the sources that are called the same those that can be prepared: `notes.png` beside `notes.txt` is passed over. */
async function preparable(
  planned: readonly PlannedSource[],
  options: PrepareOptions,
  duiyi: Duiyi,
): Promise<PlannedSource[]> {
  const found: PlannedSource[] = [];
  for (const one of sharedOutputs(planned).flat()) {
    try {
      if ((await preparedOf(one.file, options, duiyi, new PrepareRun())) !== undefined) found.push(one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error; // it is said when its turn comes
    }
  }
  return found;
}

/** A source made ready; nothing where a run passes over it. */
async function preparedOf(
  { path, isNamed }: GivenFile,
  options: PrepareOptions,
  duiyi: Duiyi,
  run: PrepareRun | undefined,
): Promise<Prepared | undefined> {
  try {
    const file = nodeFiles.read(path);
    spareMemory(file);
    const prepared = await duiyi.prepare(file, options);
    run?.count(prepared);
    return prepared;
  } catch (error) {
    if (isNamed || run === undefined) throw error;
    run.passOver(error);
    return undefined;
  }
}

/** A file in a run over many: its name and its sentences. */
const runLine = (path: string, { summary: { sentences } }: Prepared, { ui }: CliContext): string =>
  ui.t("summary.file", { file: path, count: sentences });

/** Says of each text that no segment holds why that is so: a query alone would be read too late. */
function sayUnseen({ document }: Prepared, path: string, { io, ui }: CliContext): void {
  for (const issue of document.queries)
    if (issue.rule === "source/doubled-name") io.say(`${whereOf({ ...issue, file: path })}: ${ui.message(issue)}`);
}

function optionsOf(values: PrepareValues, context: CliContext): PrepareOptions {
  const { from, to, for: tool, xliff: version, markTerms = false, previous, tm: memories, prefill, tmRepair } = values;
  return {
    ...readingOf(values),
    ...(from !== undefined && { from }),
    to,
    markTerms,
    ...(memories.length > 0 && { memories }),
    prefill,
    tmRepair,
    onProgress: showProgress(context),
    ...(tool && { for: tool }),
    ...(version && { version }),
    ...(previous !== undefined && { previous: nodeFiles.read(previous) }),
  };
}

/** The output folder of each source: its own below the one that was named, where two sources are called the same. */
function outputFolders(given: readonly GivenFile[], { output }: PrepareValues): ReadonlyMap<string, string> {
  const paths = given.flatMap(({ path, isNamed }) => (isNamed ? [path] : []));
  const kept = keptFolders(paths.map(namedByStem));
  return new Map(paths.map((path, index) => [path, join(output, ...(kept[index] ?? []))]));
}

/** Writes what was prepared below the output folder, and makes the folders that the tool looks for. */
function writeDeliveries(
  { deliveries, folders }: Pick<Prepared, "deliveries" | "folders">,
  { path: source, folders: kept }: GivenFile,
  { output, force = false }: PrepareValues,
  { outputs }: CliContext,
) {
  const files = deliveries.map(({ kind, name, pieces }) => ({
    kind,
    path: join(output, kitPath(name, kept, kind === "project" || kind === "read-me")),
    content: pieces(),
  }));
  outputs.write(files, { force, of: source });
  nodeFiles.makeFolders(folders.map((name) => join(output, name)));
  return files;
}
