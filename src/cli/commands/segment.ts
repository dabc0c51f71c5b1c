import { type Command, Option } from "commander";
import type { Span } from "../../model/span.js";
import type { CliContext } from "../context.js";
import { command, type ReadingValues, readingOf, readingOptions, sharedOptions } from "../options.js";

interface SegmentValues extends ReadingValues {
  readonly from: string;
  readonly attribution: "apart" | "with-quotation";
  readonly srx?: string;
  readonly exportSrx?: boolean;
  readonly listRules?: boolean;
  readonly format: "text" | "json";
}

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
    .argument("[source]", t("cli.prepare.source"))
    .action(async (path: string | undefined, values: SegmentValues) => {
      if (values.listRules) return listSentenceRules(values.format, context);
      if (values.exportSrx) return context.io.out((await import("../../segment/index.js")).writeSrx());
      if (path === undefined)
        return made.error("error: missing required argument 'source'", { code: "commander.missingArgument" });
      const { sentencesOf } = await import("../../pipeline/read/sentences.js");
      const { readPieces } = await import("../read-file.js");
      const { sayEncoding } = await import("../say-encoding.js");
      const toLine = values.format === "json" ? (text: string) => JSON.stringify({ text }) : (text: string) => text;
      const sentences = sentencesOf(
        readPieces(path),
        { ...readingOf(values, context), srcLang: values.from, trgLang: context.config.to ?? "en" },
        await splitter(values, context),
        (found) => sayEncoding(found, context),
      );
      outLines(sentences, toLine, context);
    });
}

/** Writes a line for each item, many lines at a time. */
function outLines<T>(items: Iterable<T>, toLine: (item: T) => string, { io }: CliContext): void {
  let lines: string[] = [];
  for (const item of items) {
    lines.push(toLine(item));
    if (lines.length < LINES_AT_ONCE) continue;
    io.out(`${lines.join("\n")}\n`);
    lines = [];
  }
  if (lines.length > 0) io.out(`${lines.join("\n")}\n`);
}

const LINES_AT_ONCE = 2000;

async function splitter(values: SegmentValues, { io, ui }: CliContext): Promise<(text: string) => Span[]> {
  const { readSrx, splitBySrx, splitSentences } = await import("../../segment/index.js");
  if (values.srx === undefined) return (text) => splitSentences(text, values);
  const { readFile } = await import("../read-file.js");
  const { decode } = await import("../../pipeline/read/read-text.js");
  const file = readFile(values.srx);
  const rules = readSrx(decode(file), file.name, values.from);
  io.say(
    ui.t("cli.segment.loaded", {
      file: file.name,
      count: rules.rules.length,
      names: rules.names.join(", "),
      language: values.from,
    }),
  );
  return splitBySrx(rules);
}

/** A table with examples; `‖` is where sentences part. */
async function listSentenceRules(format: SegmentValues["format"], { io, ui }: CliContext): Promise<void> {
  const { sentenceRules } = await import("../../segment/index.js");
  for (const { id, examples } of sentenceRules) {
    const title = ui.t(`sentences.${id}`);
    if (format === "json") io.out(`${JSON.stringify({ id, title, examples })}\n`);
    else io.out(`${[`${id}: ${title}`, ...examples.map((example) => `    ${example}`)].join("\n")}\n`);
  }
}
