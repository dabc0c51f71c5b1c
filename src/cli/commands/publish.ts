import { dirname, relative, sep } from "node:path";
import { type Command, Option } from "commander";
import type { Concept } from "../../model/concept.js";
import type { SegmentState } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import { type Audience, audiences, type Layout, layouts } from "../../model/page-choice.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { type OutputId, outputIds } from "../../pipeline/publish/output-ids.js";
import { outputs } from "../../pipeline/publish/outputs.js";
import type { PublishOptions } from "../../pipeline/publish/publish.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  configuredReading,
  dateOf,
  type GlossaryOption,
  type LimitOptions,
  limitOptions,
  limitsOf,
  type PreferenceOptions,
  preferencesOf,
  sharedOptions,
} from "../options.js";

interface PublishValues extends GlossaryOption, PreferenceOptions, LimitOptions {
  readonly to: OutputId;
  readonly source?: string;
  readonly output?: string;
  readonly layout: Layout;
  readonly audience?: Audience;
  readonly for?: "omegat";
  readonly minState?: SegmentState;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly pinyin?: boolean;
  readonly previous?: string;
  readonly index?: string;
  readonly salvage?: boolean;
  readonly force?: boolean;
}

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
    new Option("--date <date>", t("cli.publish.date")).argParser(dateOf),
    new Option("--licence <licence>", t("cli.publish.licence")),
    new Option("--pinyin", t("cli.publish.pinyin")),
    new Option("--previous <xliff>", t("cli.publish.previous")),
    new Option("--index <file>", t("cli.publish.index")),
    new Option("--for <tool>", t("cli.publish.for")).choices(["omegat"]),
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

async function publishFiles(paths: readonly string[], values: PublishValues, context: CliContext): Promise<void> {
  const { publish } = await import("../../pipeline/publish/publish.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { documentPath, readDocuments, refuseOneFile, refuseOneOutput, sayIfAlone, sayLost } = await import(
    "../read-returned.js"
  );
  const { deliver } = await import("../deliver.js");
  refuseOneFile(paths, values.output);
  const options = await publishOptionsOf(values, await readConcepts(values.glossary, context), context);
  const published: PublishedFile[] = [];
  await eachFile(paths, context, (path) => {
    const documents = readDocuments(path, values);
    refuseOneOutput(documents, values.output);
    return eachFile(documents, context, async (file) => {
      sayLost(file, context);
      const content = await publish(file, options);
      sayIfAlone(file, context);
      if (typeof content !== "string" && values.output === "-")
        throw new InputError("usage.needs-output", { format: values.to });
      const output = values.output ?? documentPath(path, file, "", `.${outputs[values.to].ending}`);
      deliver(content, output, values, context);
      published.push({ file, output });
    });
  });
  if (values.index !== undefined) await writeIndex(values.index, published, values, context);
}

/** What `check` would report by the configuration, for a form that revisers read. */
async function checkingOf(
  { to, audience }: PublishValues,
  { config: { checks = {} } }: CliContext,
): Promise<Partial<PublishOptions>> {
  if ((audience ?? (await outputs[to].load()).audience) === "public") return {};
  const { readBaseline } = await import("../baseline.js");
  const { readSuppressions, reviewBy, suppressionListPath } = await import("../suppression-list.js");
  const { only, ignore, severity, rules, maxLength, baseline } = checks;
  const selection = { ...(only && { only }), ...(ignore && { ignore }), ...(severity && { severity }) };
  const { path, isThere } = suppressionListPath(checks.suppressions);
  const list = isThere ? await readSuppressions(path) : undefined;
  return {
    ...selection,
    ...(rules && { rules }),
    ...(maxLength !== undefined && { maxLength }),
    known: {
      ...reviewBy(path, list, selection),
      ...(baseline !== undefined && { baseline: await readBaseline(baseline) }),
    },
  };
}

async function publishOptionsOf(
  values: PublishValues,
  concepts: readonly Concept[],
  context: CliContext,
): Promise<PublishOptions> {
  const { readReturned } = await import("../read-returned.js");
  const { to, audience, layout, minState, title, author, date, licence, pinyin, previous, for: tool } = values;
  return {
    to,
    layout,
    concepts,
    read: configuredReading(context),
    limits: limitsOf(values),
    preferences: preferencesOf(values),
    wording: context.ui,
    toolVersion: context.version,
    ...(await checkingOf(values, context)),
    ...(audience && { audience }),
    ...(minState && { minState }),
    ...(tool && { for: tool }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(licence !== undefined && { licence }),
    ...(pinyin && { pinyin }),
    ...(previous !== undefined && { previous: readReturned(previous, values) }),
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
  context: CliContext,
): Promise<void> {
  const { publishIndex } = await import("../../pipeline/publish/publish-index.js");
  const { deliver } = await import("../deliver.js");
  const entries = published.map(({ file, output }) => ({ file, href: addressFrom(index, output) }));
  const page = publishIndex(entries, {
    title: values.title ?? context.ui.t("page.index.title"),
    read: configuredReading(context),
    limits: limitsOf(values),
    wording: context.ui,
    ...(values.minState && { minState: values.minState }),
  });
  deliver(page, index, values, context);
}

/** The address of a file as a page beside another names it. */
const addressFrom = (page: string, file: string): string =>
  relative(dirname(page), file).split(sep).map(encodeURIComponent).join("/");
