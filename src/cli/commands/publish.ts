import { type Command, Option } from "commander";
import type { SegmentState } from "../../model/document.js";
import type { ReturnedFile } from "../../pipeline/come-home.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import {
  command,
  configuredReading,
  type DeskOptions,
  deskOf,
  type GlossaryOption,
  type LimitOptions,
  limitOptions,
  limitsOf,
  sharedOptions,
} from "../options.js";

interface PublishValues extends GlossaryOption, DeskOptions, LimitOptions {
  readonly to: "html" | "tmx" | "tsv";
  readonly source?: string;
  readonly output?: string;
  readonly layout: "side-by-side" | "stacked";
  readonly audience: "public" | "review";
  readonly for?: "omegat";
  readonly minState?: SegmentState;
  readonly title?: string;
  readonly salvage?: boolean;
  readonly force?: boolean;
}

export function publishCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { source, salvage, minState, force, glossary, style, documentDate } = sharedOptions(context);
  const { maxDepth, maxText } = limitOptions(context);
  return command("publish", t("cli.publish.description"), [
    new Option("--to <format>", t("cli.publish.to")).choices(["html", "tmx", "tsv"]).default("html"),
    source,
    new Option("-o, --output <file>", t("cli.publish.output")),
    new Option("--layout <layout>", t("cli.publish.layout"))
      .choices(["side-by-side", "stacked"])
      .default("side-by-side"),
    new Option("--audience <audience>", t("cli.publish.audience")).choices(["public", "review"]).default("public"),
    new Option("--title <title>", t("cli.publish.title")),
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
  const { publish } = await import("../../pipeline/publish.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { documentPath, readDocuments, refuseOneOutput, sayIfAlone, sayLost } = await import("../read-returned.js");
  const { deliver } = await import("../deliver.js");
  const concepts = await readConcepts(values.glossary, context);
  await eachFile(paths, context, (path) => {
    const documents = readDocuments(path, values);
    refuseOneOutput(documents, values.output);
    return eachFile(documents, context, (file) => {
      sayLost(file, context);
      sayIfAlone(file, context);
      publishFile(path, file);
    });
  });

  /** `out/story.en.xlf` → `out/story.en.bilingual.html`: never the name of the review page that lies beside it. */
  function publishFile(path: string, file: ReturnedFile): void {
    const { to, audience, layout, minState, title, for: tool } = values;
    const text = publish(file, {
      to,
      audience,
      layout,
      concepts,
      read: configuredReading(context),
      limits: limitsOf(values),
      desk: deskOf(values),
      wording: context.ui,
      toolVersion: context.version,
      ...(minState && { minState }),
      ...(tool && { for: tool }),
      ...(title !== undefined && { title }),
    });
    deliver(text, values.output ?? documentPath(path, file, "", `.bilingual.${to}`), values, context);
  }
}
