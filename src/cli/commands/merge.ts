import { basename, dirname, extname, join } from "node:path";
import { type Command, Option } from "commander";
import type { SegmentState } from "../../model/document.js";
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
  readonly output?: string;
  readonly minState?: SegmentState;
  readonly acceptSource?: boolean;
  readonly force?: boolean;
}

export function mergeCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { source, minState, force } = sharedOptions(context);
  const { maxDepth, maxText } = limitOptions(context);
  const output = new Option("-o, --output <file>", t("cli.merge.output"));
  const accept = new Option("--accept-source", t("cli.merge.accept-source"));
  return command("merge", t("cli.merge.description"), [source, output, minState, accept, force, maxDepth, maxText])
    .argument("<xliff...>", t("cli.merge.files"))
    .action((paths: string[], values: MergeValues) => mergeFiles(paths, values, context));
}

async function mergeFiles(paths: readonly string[], values: MergeValues, context: CliContext): Promise<void> {
  const { merge } = await import("../../pipeline/merge.js");
  const { mergeResource } = await import("../../pipeline/resource.js");
  const { isResource } = await import("../../pipeline/resource-file.js");
  const { readReturned } = await import("../read-returned.js");
  const { deliver } = await import("../deliver.js");
  await eachFile(paths, context, (path) => {
    const file = readReturned(path, values.source);
    if (file.source !== undefined && isResource(file.source.name)) {
      const { text, left } = mergeResource(file);
      if (left.length > 0) context.io.say(context.ui.t("cli.merge.left", { count: left.length }));
      deliver(text, values.output ?? translatedName(path, file.source.name), values, context);
      return;
    }
    const { minState, acceptSource } = values;
    const { text, left } = merge(file, {
      concepts: [],
      read: configuredReading(context),
      limits: limitsOf(values),
      ...(minState && { minState }),
      ...(acceptSource && { acceptSource }),
    });
    for (const { place, source } of left.slice(0, SHOWN)) {
      context.io.say(`${file.source?.name}:${place?.line}:${place?.column}: ${source.text}`);
    }
    if (left.length > 0) context.io.say(context.ui.t("cli.merge.left", { count: left.length }));
    deliver(text, values.output ?? translatedName(path, file.source?.name ?? ""), values, context);
  });
}

const SHOWN = 10; // sentences left untranslated that are named one by one

/** `out/story.en.xlf` of `story.txt` → `out/story.en.txt`. */
const translatedName = (xliff: string, source: string): string =>
  join(dirname(xliff), basename(xliff, extname(xliff)) + (extname(source) || ".txt"));
