import { dirname, join, relative, sep } from "node:path";
import { type Command, Option } from "commander";
import {
  type Audience,
  audiences,
  cellForms,
  type Duiyi,
  type FailOn,
  failOn,
  type GivenFile,
  type Imprint,
  InputError,
  type Issue,
  imprintOf,
  type KitId,
  kitIds,
  knownIssues,
  type Layout,
  layouts,
  type OutputId,
  outputEndings,
  outputIds,
  type PublishOptions,
  type ReadSegments,
  type ReturnedFile,
  type RunPage,
  reachesThreshold,
  type SegmentState,
} from "../../index.js";
import type { CliContext } from "../context.js";
import { deliver } from "../deliver.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  dateOf,
  type GlossaryOption,
  limitOptions,
  limitsOf,
  type PreferenceOptions,
  sharedOptions,
} from "../options.js";
import { documentsFolder, foldersOf, outputFolder, within } from "../output-folder.js";
import { type PlannedOutput, refuseSameOutputs } from "../refuse-same-outputs.js";
import {
  documentPaths,
  type ReturnedValues,
  refuseOneFile,
  returnedOf,
  sayIfAlone,
  sayLost,
} from "../returned-files.js";
import { returnedGiven } from "../returned-paths.js";
import { sayPublished } from "../say-published.js";

interface PublishValues extends GlossaryOption, Imprint, PreferenceOptions, ReturnedValues {
  readonly to: OutputId;
  readonly output?: string;
  readonly layout: Layout;
  readonly audience?: Audience;
  readonly for?: KitId;
  readonly failOn: FailOn;
  readonly minState?: SegmentState;
  readonly previous?: string;
  readonly index?: string;
  readonly force?: boolean;
}

/** Writes a translation for readers: bilingual pages, tables, memories, or the translation alone. */
export function publishCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { source, salvage, minState, force, glossary, style, documentDate } = sharedOptions(context);
  const { maxDepth, maxText } = limitOptions(context);
  return command("publish", t("cli.publish.description"), [
    new Option("--to <format>", t("cli.publish.to")).choices(outputIds).default("html"),
    source,
    new Option("-o, --output <file>", t("cli.publish.output")),
    new Option("--layout <layout>", t("cli.publish.layout")).choices(layouts).default("side-by-side"),
    new Option("--audience <audience>", t("cli.publish.audience")).choices(audiences),
    new Option("--title <title>", t("cli.publish.title")),
    new Option("--author <name>", t("cli.publish.author")),
    new Option("--date <date>", t("cli.publish.date")).argParser(dateOf("--date")),
    new Option("--licence <licence>", t("cli.publish.licence")),
    new Option("--pinyin", t("cli.publish.pinyin")),
    new Option("--cells <form>", t("cli.publish.cells")).choices(cellForms),
    new Option("--previous <xliff>", t("cli.publish.previous")),
    new Option("--index <file>", t("cli.publish.index")),
    new Option("--for <tool>", t("cli.publish.for")).choices(kitIds),
    new Option("--fail-on <severity>", t("cli.publish.fail-on")).choices(failOn).default("never"),
    minState,
    salvage,
    glossary,
    style,
    documentDate,
    force,
    maxDepth,
    maxText,
  ])
    .argument("<xliff...>", t("cli.publish.files"))
    .action((paths: string[], values: PublishValues) => publishFiles(paths, values, context));
}

async function publishFiles(names: readonly string[], values: PublishValues, context: CliContext): Promise<void> {
  const duiyi = openDuiyi(context, values);
  const given = returnedGiven(names, duiyi, context);
  const folder = outputFolder(given, values.output);
  if (folder === undefined)
    refuseOneFile(
      given.map(({ path }) => path),
      values.output,
    );
  const run: Run = { values, folder, kept: foldersOf(given), context: { ...context, duiyi } };
  await duiyi.glossary.concepts(); // a fault in it is said once, and before any file is read
  const options = await optionsOf(values, duiyi, context);
  const isPlanned = given.length > 1 && (values.output === undefined || folder !== undefined);
  const planned = isPlanned ? await plannedOutputs(given, run) : [];
  refuseSameOutputs(planned);
  const pages = values.to === "html" ? planned.flatMap(pageOf) : [];
  const published: PublishedFile[] = [];
  const publishEach = async (returned: GivenFile): Promise<boolean> => {
    const documents = await documentsOf(returned, run);
    return eachFile(documents, context, async ({ file, output }) => {
      sayLost(file, context);
      let read: ReadSegments | undefined;
      let issues: readonly Issue[] | undefined;
      const source = file.source?.name;
      const linkTo = source === undefined ? undefined : duiyi.workspace.bilingualLinks(pages, { source, page: output });
      const onRead = (segments: ReadSegments) => (read = segments);
      const onIssues = (found: readonly Issue[]) => (issues = found);
      const publishing = { ...options, onRead, onIssues, ...(linkTo && { linkTo }) };
      const content = (await duiyi.publishInBlocks(file, publishing)) ?? (await duiyi.publish(file, publishing));
      sayIfAlone(file, context);
      if (content instanceof Uint8Array && values.output === "-")
        throw new InputError("usage.needs-output", { format: values.to });
      deliver(content, output, { ...values, of: file.original ?? returned.path }, context);
      published.push({ file, output });
      if (read === undefined) return;
      const known = await knownIssues(duiyi, context.config);
      const open = await sayPublished({ file, read, known, ...(issues && { issues }) }, values, { ...context, duiyi });
      if (open.some((issue) => reachesThreshold(issue, values.failOn))) context.io.exit(exitCodes.issuesFound);
    });
  };
  await eachFile(given, context, publishEach, { isSummed: true });
  if (values.index !== undefined) await writeIndex(values.index, published, values, { ...context, duiyi });
}

/** What is the same for all documents of a run. */
interface Run {
  readonly values: PublishValues;
  /** The folder that they go into. */
  readonly folder: string | undefined;
  /** The folders below it in which what is made of each XLIFF stands. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly context: CliContext & { readonly duiyi: Duiyi };
}

/** The documents of a returned file, each with the place of its output. */
async function documentsOf(returned: GivenFile, { values, folder, kept, context }: Run): Promise<PublishedFile[]> {
  const { path } = returned;
  const documents = await context.duiyi.workspace.documents(path, returnedOf(values));
  const into = documentsFolder(folder, documents, values.output);
  const named = documentPaths(path, documents, "stem");
  return documents.map((file) => {
    const beside = named(file, `.${outputEndings[values.to]}`);
    if (into === undefined) return { file, output: values.output ?? beside };
    return { file, output: within(join(into, ...(kept.get(path) ?? [])), returned, beside) };
  });
}

/** Where a document will be published. */
interface PlannedPage extends PlannedOutput {
  /** The path of the document, where it is at hand. */
  readonly source?: string;
}

/** Where the documents of all files that can be read will be published. What is wrong with others is said when their turn comes. */
async function plannedOutputs(given: readonly GivenFile[], run: Run): Promise<PlannedPage[]> {
  const planned: PlannedPage[] = [];
  for (const returned of given) {
    try {
      for (const { file, output } of await documentsOf(returned, run)) {
        const { original, source } = file;
        const about = { ...(original !== undefined && { original }), ...(source && { source: source.name }) };
        planned.push({ path: output, of: returned.path, ...about });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return planned;
}

/** A document whose page links of other pages can lead to. */
const pageOf = ({ source, path }: PlannedPage): RunPage[] =>
  source === undefined ? [] : [{ path: source, bilingual: path }];

async function optionsOf(values: PublishValues, duiyi: Duiyi, context: CliContext): Promise<PublishOptions> {
  const { to, audience, layout, minState, previous, for: tool } = values;
  return {
    to,
    layout,
    limits: limitsOf(values),
    known: () => knownIssues(duiyi, context.config),
    ...(audience && { audience }),
    ...(minState && { minState }),
    ...(tool && { for: tool }),
    ...imprintOf(values),
    ...(previous !== undefined && { previous: await duiyi.workspace.returned(previous, returnedOf(values)) }),
  };
}

interface PublishedFile {
  readonly file: ReturnedFile;
  readonly output: string;
}

async function writeIndex(
  index: string,
  published: readonly PublishedFile[],
  values: PublishValues,
  { duiyi, ...context }: CliContext & { readonly duiyi: Duiyi },
): Promise<void> {
  const { title, minState } = values;
  const only = published.length === 1 && title !== undefined ? { title } : {}; // of several pages a title is that of the index
  const pages = published.map(({ file, output }) => ({ file, href: addressFrom(index, output), ...only }));
  const page = await duiyi.publishIndex(pages, {
    limits: limitsOf(values),
    ...(title !== undefined && { title }),
    ...(minState && { minState }),
  });
  deliver(page, index, values, context);
}

/** The address of a file as a page beside another names it. */
const addressFrom = (page: string, file: string): string =>
  relative(dirname(page), file).split(sep).map(encodeURIComponent).join("/");
