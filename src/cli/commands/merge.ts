import { join, relative } from "node:path";
import { type Command, Option } from "commander";
import {
  type Duiyi,
  type Encoding,
  engineNames,
  type GivenFile,
  InputError,
  isBilingual,
  isXliff,
  type MergeOptions,
  nodeFiles,
  type RunPage,
  type SegmentState,
} from "../../index.js";
import type { CliContext } from "../context.js";
import { deliver } from "../deliver.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { type NamedDocument, outputPath, pagesOfRun, plannedOutputs } from "../merge-pages.js";
import { openDuiyi } from "../open-duiyi.js";
import { command, limitOptions, limitsOf, sharedOptions } from "../options.js";
import { documentsFolder, foldersOf, outputFolder, within } from "../output-folder.js";
import { refuseSameOutputs } from "../refuse-same-outputs.js";
import {
  type DocumentPaths,
  documentPaths,
  type ReturnedValues,
  refuseOneFile,
  returnedOf,
  sayLost,
} from "../returned-files.js";
import { returnedFiles } from "../returned-paths.js";
import { sayMerged } from "../say-merged.js";
import { spareMemory } from "../spare-memory.js";

interface MergeValues extends ReturnedValues {
  readonly from?: string;
  readonly xliff?: string;
  readonly output?: string;
  readonly minState?: SegmentState;
  readonly acceptSource?: boolean;
  readonly encoding?: Encoding;
  readonly adaptStyles?: boolean;
  readonly numbering?: "latin";
  readonly latinFont?: string;
  readonly formulas?: boolean;
  readonly writeBroken?: boolean;
  readonly force?: boolean;
  readonly tm?: string;
}

/** Writes the translated document; with `--from`, reads a reviser's table back into the XLIFF. */
export function mergeCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { source, salvage, minState, force, encodingOption } = sharedOptions(context);
  const { maxDepth, maxText } = limitOptions(context);
  const output = new Option("-o, --output <file>", t("cli.merge.output"));
  const accept = new Option("--accept-source", t("cli.merge.accept-source"));
  const writeBroken = new Option("--write-broken", t("cli.merge.write-broken"));
  const from = new Option("--from <table>", t("cli.merge.from"));
  const xliff = new Option("--xliff <file>", t("cli.merge.xliff"));
  return command("merge", t("cli.merge.description"), [
    source,
    output,
    minState,
    accept,
    writeBroken,
    encodingOption(t("cli.merge.encoding")),
    new Option("--adapt-styles", t("cli.merge.adapt-styles")),
    new Option("--numbering <form>", t("cli.merge.numbering")).choices(["latin"]),
    new Option("--latin-font <name>", t("cli.merge.latin-font")),
    new Option("--formulas", t("cli.merge.formulas")),
    from,
    xliff,
    new Option("--tm <folder>", t("cli.merge.tm")),
    salvage,
    force,
    maxDepth,
    maxText,
  ])
    .argument("[xliff...]", t("cli.merge.files"))
    .action(async (paths: string[], values: MergeValues) => {
      const { from: table, ...rest } = values;
      const [xliffPath, ...others] = [...(values.xliff === undefined ? [] : [values.xliff]), ...paths];
      if (table === undefined && xliffPath !== undefined) return mergeFiles(paths, values, context);
      if (table === undefined || others.length > 0) throw new InputError("usage.merge");
      const { importReview } = await import("../import-review.js");
      await importReview({ ...rest, from: table, ...(xliffPath !== undefined && { xliff: xliffPath }) }, context);
    });
}

async function mergeFiles(paths: readonly string[], values: MergeValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context);
  const given = returnedFiles(paths, duiyi, context).filter(
    ({ path, isNamed }) => isNamed || (isBilingual(path) && isXliff(path)),
  );
  if (given.length === 0) throw new InputError("input.no-returned", { names: paths.join(" ") });
  const folder = outputFolder(given, values.output);
  if (folder === undefined) refuseOneFile(paths, values.output);
  const run: Run = { values, folder, kept: foldersOf(given), context: { ...context, duiyi } };
  const documents = given.length < 2 ? [] : await allDocuments(given, run);
  refuseSameOutputs(await plannedOutputs(documents, duiyi));
  const pages = await pagesOfRun(documents, optionsOf(values), duiyi);
  saySites(pages, run);
  const mergeEach = async (returned: GivenFile): Promise<boolean> => {
    const documents = await documentsOf(returned, run);
    const isDone = await eachFile(documents, context, (document) => {
      sayLost(document.file, context);
      return mergeDocument(returned.path, document, pages, run);
    });
    if (isDone) await remember(returned.path, run);
    return isDone;
  };
  await eachFile(given, context, mergeEach, { isSummed: true });
}

type Opened = CliContext & { readonly duiyi: Duiyi };

/** What is the same for all documents of a run. */
interface Run {
  readonly values: MergeValues;
  /** The folder that they go into. */
  readonly folder: string | undefined;
  /** The folders below it in which what is made of each XLIFF stands. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly context: Opened;
}

/** The documents of a returned file. */
async function documentsOf(returned: GivenFile, { values, folder, kept, context }: Run): Promise<NamedDocument[]> {
  const { path } = returned;
  const documents = await context.duiyi.workspace.documents(path, returnedOf(values));
  const into = documentsFolder(folder, documents, values.output);
  const beside = documentPaths(path, documents, "name");
  const named: DocumentPaths =
    into === undefined
      ? beside
      : (...document) => within(join(into, ...(kept.get(path) ?? [])), returned, beside(...document));
  return documents.map((file) => ({ file, named, isInFolder: into !== undefined }));
}

/** The documents of all files that can be read: what is wrong with others is said when their turn comes. */
async function allDocuments(given: readonly GivenFile[], run: Run): Promise<NamedDocument[]> {
  const documents: NamedDocument[] = [];
  for (const returned of given) {
    try {
      documents.push(...(await documentsOf(returned, run)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return documents;
}

/** Says of each site whose pages are in the run by what it is known. */
function saySites(pages: readonly RunPage[], { context: { duiyi, io, ui } }: Run): void {
  const sites = pages.flatMap(({ path }) => duiyi.workspace.siteOf(path) ?? []);
  const bySign = new Map(sites.map((site) => [site.saidBy, site]));
  for (const { engine, saidBy } of bySign.values())
    io.say(ui.t("cli.merge.site", { engine: engineNames[engine], file: relative("", saidBy) || saidBy }));
}

const optionsOf = ({
  minState,
  acceptSource,
  encoding,
  adaptStyles,
  numbering,
  latinFont,
  formulas,
  ...values
}: MergeValues): MergeOptions => ({
  limits: limitsOf(values),
  ...(minState && { minState }),
  ...(acceptSource && { acceptSource }),
  ...(encoding && { encoding }),
  ...(adaptStyles && { adaptStyles }),
  ...(numbering && { numbering }),
  ...(latinFont && { latinFont }),
  ...(formulas && { formulas }),
});

async function mergeDocument(
  path: string,
  document: NamedDocument,
  pages: readonly RunPage[],
  { values, context }: Run,
): Promise<boolean> {
  const { io, duiyi } = context;
  const { file, isInFolder } = document;
  spareMemory(file.source ?? file.xliff);
  const { output: given, writeBroken = false } = values;
  const merged = await duiyi.merge(file, { ...optionsOf(values), ...(pages.length > 0 && { pages }) });
  sayMerged(merged, file, context);
  if (merged.broken.length > 0 && !writeBroken) {
    io.say(context.ui.t("cli.merge.not-written", { count: merged.broken.length }));
    io.exit(exitCodes.issuesFound);
    return false;
  }
  const output = !isInFolder && given !== undefined ? given : outputPath(document, merged, duiyi);
  deliver(merged.bytes, output, { ...values, of: file.original ?? path }, context);
  return true;
}

/** Puts the translations that went into the documents of an XLIFF into a memory, where one is named. */
async function remember(path: string, { values, context: { duiyi, io, ui } }: Run): Promise<void> {
  const { tm: memory, minState = "translated" } = values;
  if (memory === undefined) return;
  const { added, changed, known } = await duiyi.memory.import(nodeFiles.stream(path), memory, { minState });
  io.say(ui.t("cli.merge.remembered", { memory, added, changed, known }));
}
