import { type Command, Option } from "commander";
import { type Duiyi, jsonText, nodeFiles, type SegmentOptions } from "../../index.js";
import type { CliContext } from "../context.js";
import { eachSource } from "../each-source.js";
import { openDuiyi } from "../open-duiyi.js";
import { command, type ReadingValues, readingOf, readingOptions, sharedOptions } from "../options.js";
import { outLines } from "../out-lines.js";
import { sayEncoding } from "../say-encoding.js";

interface SegmentValues extends ReadingValues {
  readonly from: string;
  readonly attribution: "apart" | "with-quotation";
  readonly srx?: string;
  readonly exportSrx?: boolean;
  readonly listRules?: boolean;
  readonly format: "text" | "json";
}

/** Prints the sentences of source documents, one a line. */
export function segmentCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { from } = sharedOptions(context);
  const attribution = new Option("--attribution <mode>", t("cli.segment.attribution"))
    .choices(["apart", "with-quotation"])
    .default("apart");
  const srx = new Option("--srx <file>", t("cli.segment.srx"));
  const exportSrx = new Option("--export-srx", t("cli.segment.export-srx"));
  const listRules = new Option("--list-rules", t("cli.segment.list-rules"));
  const format = new Option("--format <form>", t("cli.options.format")).choices(["text", "json"]).default("text");
  const options = [...readingOptions(context), from, attribution, srx, exportSrx, listRules, format];
  const made = command("segment", t("cli.segment.description"), options);
  return made
    .argument("[source...]", t("cli.prepare.source"))
    .action(async (paths: string[], values: SegmentValues) => {
      const duiyi = openDuiyi(context);
      if (values.listRules) return listSentenceRules(values.format, duiyi, context);
      if (values.exportSrx) return context.io.outDocument(await duiyi.srx());
      if (paths.length === 0)
        return made.error("error: missing required argument 'source'", { code: "commander.missingArgument" });
      const options = optionsOf(values, context);
      await eachSource(paths, duiyi, context, (path, isOneOfSeveral) => {
        const file = isOneOfSeveral ? { file: path } : {};
        const toLine = (text: string): string => (values.format === "json" ? jsonText({ ...file, text }) : text);
        return outLines(duiyi.segment(nodeFiles.stream(path), options), toLine, context);
      });
    });
}

function optionsOf(values: SegmentValues, context: CliContext): SegmentOptions {
  const { from, attribution, srx } = values;
  const file = srx === undefined ? undefined : nodeFiles.read(srx);
  return {
    ...readingOf(values),
    from,
    attribution,
    onEncoding: (found) => sayEncoding(found, context),
    onParts: () => context.io.say(context.ui.t("cli.repair.parts")),
    ...(file && { srx: file, onRules: sayRules }),
  };

  function sayRules({ count, names }: { readonly count: number; readonly names: readonly string[] }): void {
    const about = { file: file?.name ?? "", count, names: names.join(", "), language: from };
    context.io.say(context.ui.t("cli.segment.loaded", about));
  }
}

/** A table with examples; `‖` is where sentences part. */
async function listSentenceRules(format: SegmentValues["format"], duiyi: Duiyi, { io, ui }: CliContext): Promise<void> {
  for (const { id, examples } of await duiyi.sentenceRules()) {
    const title = ui.t(`sentences.${id}`);
    if (format === "json") io.out(`${jsonText({ id, title, examples })}\n`);
    else io.out(`${[`${id}: ${title}`, ...examples.map((example) => `    ${example}`)].join("\n")}\n`);
  }
}
