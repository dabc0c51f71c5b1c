import { dirname, extname, join } from "node:path";
import { type Command, Option } from "commander";
import { type Duiyi, InputError, type ReturnedFile, type SegmentState, whereOf } from "../../index.js";
import type { CliContext } from "../context.js";
import { deliver } from "../deliver.js";
import { eachFile } from "../each-file.js";
import { command, limitOptions, limitsOf, sharedOptions } from "../options.js";
import {
  type DocumentPaths,
  documentPaths,
  type ReturnedValues,
  refuseOneFile,
  refuseOneOutput,
  returnedOf,
  sayLost,
} from "../returned-files.js";

interface MergeValues extends ReturnedValues {
  readonly from?: string;
  readonly xliff?: string;
  readonly output?: string;
  readonly minState?: SegmentState;
  readonly acceptSource?: boolean;
  readonly force?: boolean;
}

/** Writes the translated document; with `--from`, reads a reviser's table back into the XLIFF. */
export function mergeCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { source, salvage, minState, force } = sharedOptions(context);
  const { maxDepth, maxText } = limitOptions(context);
  const output = new Option("-o, --output <file>", t("cli.merge.output"));
  const accept = new Option("--accept-source", t("cli.merge.accept-source"));
  const from = new Option("--from <table>", t("cli.merge.from"));
  const xliff = new Option("--xliff <file>", t("cli.merge.xliff"));
  return command("merge", t("cli.merge.description"), [
    source,
    output,
    minState,
    accept,
    from,
    xliff,
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
  const duiyi = context.open();
  refuseOneFile(paths, values.output);
  await eachFile(paths, context, async (path) => {
    const documents = await duiyi.workspace.documents(path, returnedOf(values));
    refuseOneOutput(documents, values.output);
    const named = documentPaths(path, documents, "name");
    return eachFile(documents, context, (file) => {
      sayLost(file, context);
      return mergeDocument(path, { file, named }, values, { ...context, duiyi });
    });
  });
}

type Opened = CliContext & { readonly duiyi: Duiyi };

interface NamedDocument {
  readonly file: ReturnedFile;
  readonly named: DocumentPaths;
}

async function mergeDocument(
  path: string,
  { file, named }: NamedDocument,
  values: MergeValues,
  context: Opened,
): Promise<void> {
  const { io, ui, duiyi } = context;
  const { minState, acceptSource } = values;
  const { bytes, trgLang, name, left } = await duiyi.merge(file, {
    limits: limitsOf(values),
    ...(minState && { minState }),
    ...(acceptSource && { acceptSource }),
  });
  for (const { place, source } of left.slice(0, SHOWN))
    io.say(`${whereOf({ file: file.source?.name ?? "", ...(place && { place }) })}: ${source.text}`);
  if (left.length > 0) io.say(ui.t("cli.merge.left", { count: left.length }));
  const ending = extname(file.source?.name ?? "") || ".txt";
  const output = name === undefined ? named(file, ending, `.${trgLang}`) : join(dirname(path), name);
  deliver(bytes, values.output ?? output, { ...values, of: file.original ?? path }, context);
}

const SHOWN = 10; // sentences left untranslated that are named one by one
