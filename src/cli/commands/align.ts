import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type Alignment,
  type AlignmentOutputId,
  type AlignmentSheetId,
  type AlignOptions,
  alignmentOutputIds,
  alignmentSheetIds,
  InputError,
  isTwoSided,
  nodeFiles,
} from "../../index.js";
import { describeError } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { deliver } from "../deliver.js";
import { exitCodes } from "../exit-code.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  repeatable,
  sharedOptions,
} from "../options.js";
import { pairedFiles } from "../paired-files.js";
import { refuseSameOutputs } from "../refuse-same-outputs.js";

interface AlignValues extends ReadingValues, GlossaryOption {
  readonly from: string;
  readonly into: string;
  readonly to: AlignmentOutputId;
  readonly output: string;
  readonly sentences: "given" | "found";
  readonly tm: readonly string[];
  readonly dictionary?: string;
  readonly sheet?: string;
  readonly doubtfulBelow: number;
  readonly force?: boolean;
}

/** Makes pairs of a text and its translation that exist already. */
export function alignCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, from, to, force } = sharedOptions(context);
  const into = new Option("--into <lang>", t("cli.align.into")).default(to.defaultValue);
  if (to.parseArg !== undefined) into.argParser(to.parseArg);
  return command("align", t("cli.align.description"), [
    new Option("--to <form>", t("cli.align.to")).choices(alignmentOutputIds).default("tmx"),
    new Option("-o, --output <file>", t("cli.align.output")).default("-"),
    new Option("--sentences <how>", t("cli.align.sentences")).choices(["found", "given"]).default("found"),
    repeatable("--tm <file>", t("cli.align.tm")),
    new Option("--dictionary <file>", t("cli.align.dictionary")),
    new Option("--sheet <file>", t("cli.align.sheet")),
    new Option("--doubtful-below <number>", t("cli.align.doubtful-below")).argParser(shareOf).default(DOUBTFUL),
    from,
    into,
    glossary,
    ...readingOptions(context),
    force,
  ])
    .argument("<source>", t("cli.align.source"))
    .argument("<target>", t("cli.align.target"))
    .action((source: string, target: string, values: AlignValues) => align(source, target, values, context));
}

const DOUBTFUL = 0.5;

function shareOf(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1)) throw new InvalidArgumentError("0–1");
  return number;
}

async function align(source: string, target: string, values: AlignValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const { to, output, sheet, doubtfulBelow: minConfidence, force = false } = values;
  const sheetForm = sheet === undefined ? undefined : formOfSheet(sheet);
  if (sheet !== undefined)
    refuseSameOutputs([
      { path: output, of: `-o ${output}` },
      { path: sheet, of: `--sheet ${sheet}` },
    ]);
  const duiyi = openDuiyi(context, values);
  const { pairs, unpaired } = pairedFiles(source, target, duiyi.workspace);
  for (const file of unpaired) io.say(ui.t("cli.align.unpaired", { file }));
  const given = pairs.map(({ document, source: one, target: other }) => ({
    ...(document !== undefined && { document }),
    source: nodeFiles.read(one),
    target: nodeFiles.read(other),
  }));
  const alignment = await duiyi.align(given, { ...optionsOf(values), ...(pairs.length > 1 && { onError: sayError }) });
  if (alignment.documents.length === 0) throw new InputError("align.no-pairs", { source, target });
  deliver(await duiyi.writeAlignment(alignment, { to, minConfidence }), output, { force, of: source }, context);
  if (sheet !== undefined && sheetForm !== undefined)
    deliver(
      await duiyi.writeAlignment(alignment, { to: sheetForm, minConfidence }),
      sheet,
      { force, of: source },
      context,
    );
  saySummary(alignment, values, context);

  function sayError(error: InputError): void {
    io.say(describeError(error, ui));
    io.exit(exitCodes.someFailed);
  }
}

function formOfSheet(path: string): AlignmentSheetId {
  const form = alignmentSheetIds.find((id) => path.toLowerCase().endsWith(`.${id}`));
  if (form === undefined)
    throw new InputError("usage.sheet", { file: path, endings: alignmentSheetIds.map((id) => `.${id}`).join(", ") });
  return form;
}

function optionsOf(values: AlignValues): AlignOptions {
  const { from, into, sentences, tm, dictionary } = values;
  return {
    ...readingOf(values),
    from,
    to: into,
    sentences,
    memory: tm.flatMap(filesOfMemory).map((path) => nodeFiles.read(path)),
    ...(dictionary !== undefined && { dictionary: nodeFiles.read(dictionary) }),
  };
}

/** The files with the pairs of a memory: those of the log of a folder, else the file itself. */
function filesOfMemory(path: string): readonly string[] {
  if (nodeFiles.kindOf(path) !== "folder") return [path];
  const log = nodeFiles.within(path, "log");
  const lines = nodeFiles.kindOf(log) === "folder" ? nodeFiles.list(log).filter((file) => file.endsWith(".jsonl")) : [];
  return lines.length === 0 ? [path] : lines;
}

/** How many pairs there are, how many of them are doubtful, and what stands alone, to standard error. */
function saySummary({ documents }: Alignment, { doubtfulBelow, sheet }: AlignValues, { io, ui }: CliContext): void {
  const beads = documents.flatMap((document) => document.beads);
  const pairs = beads.filter(isTwoSided);
  const doubtful = pairs.filter(({ confidence }) => confidence < doubtfulBelow).length;
  const alone = (side: "source" | "target"): number =>
    beads.filter((bead) => !isTwoSided(bead)).reduce((sum, bead) => sum + bead[side].length, 0);
  io.say(ui.t("cli.align.pairs", { count: pairs.length, source: alone("source"), target: alone("target") }));
  if (doubtful > 0)
    io.say(
      ui.t(sheet === undefined ? "cli.align.doubtful" : "cli.align.doubtful-in-sheet", {
        count: doubtful,
        sheet: sheet ?? "",
      }),
    );
  const sure = pairs.reduce((sum, { confidence }) => sum + confidence, 0);
  if (pairs.length > 0 && sure < pairs.length * UNLIKELY) io.say(ui.t("cli.align.unlikely"));
}

const UNLIKELY = 0.5; // of confidence on average: these texts hardly translate each other
