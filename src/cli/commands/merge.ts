import { dirname, extname, join } from "node:path";
import { type Command, Option } from "commander";
import type { SegmentState } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import { whereOf } from "../../model/issue.js";
import type { ReturnedFile } from "../../pipeline/read-back/read-back.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  configuredReading,
  type GlossaryOption,
  type LimitOptions,
  limitOptions,
  limitsOf,
  sharedOptions,
} from "../options.js";

interface MergeValues extends GlossaryOption, LimitOptions {
  readonly source?: string;
  readonly from?: string;
  readonly xliff?: string;
  readonly output?: string;
  readonly minState?: SegmentState;
  readonly acceptSource?: boolean;
  readonly salvage?: boolean;
  readonly force?: boolean;
}

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
      const { takeReviewHome } = await import("../take-review.js");
      await takeReviewHome({ ...rest, from: table, ...(xliffPath !== undefined && { xliff: xliffPath }) }, context);
    });
}

async function mergeFiles(paths: readonly string[], values: MergeValues, context: CliContext): Promise<void> {
  const { merge } = await import("../../pipeline/merge/merge.js");
  const { documentPath, readDocuments, refuseOneFile, refuseOneOutput, sayLost } = await import("../read-returned.js");
  const { deliver } = await import("../deliver.js");
  refuseOneFile(paths, values.output);
  await eachFile(paths, context, (path) => {
    const documents = readDocuments(path, values);
    refuseOneOutput(documents, values.output);
    return eachFile(documents, context, (file) => {
      sayLost(file, context);
      mergeFile(path, file);
    });
  });

  function mergeFile(path: string, file: ReturnedFile): void {
    const { minState, acceptSource } = values;
    const { bytes, trgLang, name, left } = merge(file, {
      concepts: [],
      read: configuredReading(context),
      limits: limitsOf(values),
      ...(minState && { minState }),
      ...(acceptSource && { acceptSource }),
    });
    for (const { place, source } of left.slice(0, SHOWN)) {
      context.io.say(`${whereOf({ file: file.source?.name ?? "", ...(place && { place }) })}: ${source.text}`);
    }
    if (left.length > 0) context.io.say(context.ui.t("cli.merge.left", { count: left.length }));
    const ending = extname(file.source?.name ?? "") || ".txt";
    const named = name === undefined ? documentPath(path, file, `.${trgLang}`, ending) : join(dirname(path), name);
    deliver(bytes, values.output ?? named, values, context);
  }
}

const SHOWN = 10; // sentences left untranslated that are named one by one
