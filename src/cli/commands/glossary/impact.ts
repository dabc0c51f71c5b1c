import { dirname, join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type AppliedImpact,
  type ChangedFile,
  type Concept,
  type Impact,
  InputError,
  jsonText,
  nodeFiles,
  type SegmentState,
  segmentStates,
} from "../../../index.js";
import type { CliContext } from "../../context.js";
import { eachFile } from "../../each-file.js";
import { exitCodes } from "../../exit-code.js";
import { recordOf } from "../../glossary/change-records.js";
import { impactReport, impactSummary } from "../../glossary/impact-report.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, repeatable } from "../../options.js";
import { returnedPaths } from "../../returned-paths.js";
import { type ReadValues, readOptions } from "./shared.js";

interface ImpactValues extends ReadValues {
  readonly to?: string;
  readonly from: readonly string[];
  readonly state?: readonly SegmentState[];
  readonly apply?: boolean;
  readonly record?: string;
  readonly undo?: string;
}

/**
 * Shows what another rendering of a concept would change in translations; changes it with `--apply`, and takes the change back with `--undo`.
 */
export function impactCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("impact", t("cli.glossary.impact.description"), [
    new Option("--to <term>", t("cli.glossary.impact.to")),
    repeatable("--from <term>", t("cli.glossary.impact.from")),
    new Option("--state <states>", t("cli.glossary.impact.state")).argParser(statesOf),
    new Option("--apply", t("cli.glossary.impact.apply")),
    new Option("--record <file>", t("cli.glossary.impact.record")),
    new Option("--undo <record>", t("cli.glossary.impact.undo")).conflicts(["to", "from", "state", "apply", "record"]),
    ...readOptions(context),
  ])
    .argument("[id]", t("cli.glossary.id-or-term"))
    .argument("[file...]", t("cli.glossary.impact.files"))
    .action(async (id: string | undefined, paths: string[], values: ImpactValues) => {
      if (values.undo !== undefined) return undo(values.undo, values, context);
      if (id === undefined || values.to === undefined || paths.length === 0)
        throw new InputError("usage.impact", { command: "duiyi glossary impact" });
      return values.apply === true
        ? apply(id, paths, { ...values, to: values.to }, context)
        : show(id, paths, { ...values, to: values.to }, context);
    });
}

function statesOf(list: string): SegmentState[] {
  return list.split(",").map((name) => {
    const state = segmentStates.find((one) => one === name);
    if (state === undefined) throw new InvalidArgumentError(segmentStates.join(", "));
    return state;
  });
}

type Asked = ImpactValues & { readonly to: string };

/** The question of a command, its concept found and its glossary read. */
async function question(idOrTerm: string, values: Asked, context: CliContext) {
  const { to, from, state: states } = values;
  const { glossary, workspace } = openDuiyi(context, values);
  const concept = await glossary.find(idOrTerm);
  const asked = { idOrTerm: concept.id, to, ...(from.length > 0 && { from }), ...(states && { states }) };
  return { glossary, workspace, concept, asked };
}

async function show(id: string, names: readonly string[], values: Asked, context: CliContext): Promise<void> {
  const { glossary, workspace, concept, asked } = await question(id, values, context);
  const paths = returnedPaths(names, { workspace }, context);
  const impacts: Impact[] = [];
  await eachFile(paths, context, async (path) => {
    impacts.push(await glossary.impact(nodeFiles.read(path), asked));
  });
  report(impacts, concept, values, context);
}

/** Changes every file that can be changed, all at once, with the record that takes the change back. */
async function apply(id: string, names: readonly string[], values: Asked, context: CliContext): Promise<void> {
  const { glossary, workspace, concept, asked } = await question(id, values, context);
  const paths = returnedPaths(names, { workspace }, context);
  const applied: (AppliedImpact & { readonly path: string })[] = [];
  await eachFile(paths, context, async (path) => {
    applied.push({ ...(await glossary.applyImpact(nodeFiles.read(path), asked)), path });
  });
  const changed = applied.filter(({ impact }) => impact.changes.length > 0);
  const files = changed.map(({ path, record: { changes } }) => ({ path, changes }));
  const plan =
    changed.length === 0
      ? undefined
      : await recordOf({ concept: concept.id, to: values.to, files }, values.record, (file) =>
          glossary.changeRecord({ ...nodeFiles.read(file), name: file }),
        );
  if (plan)
    nodeFiles.replace([
      { path: plan.path, content: `${JSON.stringify(plan.record, null, 2)}\n` },
      ...changed.map(({ path, bytes }) => ({ path, content: bytes })),
    ]);
  report(
    applied.map(({ impact }) => impact),
    concept,
    values,
    context,
  );
  if (plan === undefined) return;
  context.io.say(context.ui.t("cli.written", { file: plan.path }));
  context.io.say(context.ui.t("cli.glossary.impact.how-to-undo", { record: plan.path }));
}

function report(impacts: readonly Impact[], concept: Concept, values: ImpactValues, context: CliContext): void {
  const summary = impactSummary(impacts);
  const content = { schema: "duiyi.impact/1", concept: concept.id, to: values.to, files: impacts, summary };
  context.io.out(values.format === "json" ? `${jsonText(content, 2)}\n` : impactReport(impacts, values, context));
}

async function undo(recordPath: string, values: ImpactValues, context: CliContext): Promise<void> {
  const { glossary } = openDuiyi(context, values);
  const { t } = context.ui;
  const record = await glossary.changeRecord({ ...nodeFiles.read(recordPath), name: recordPath });
  const paths = new Map(record.files.map((file) => [join(dirname(recordPath), file.file), file]));
  const undone: {
    path: string;
    bytes: Uint8Array;
    file: ChangedFile;
    count: number;
    undoneBefore: number;
    changedSince: readonly string[];
  }[] = [];
  await eachFile(Array.from(paths.keys()), context, async (path) => {
    const file = paths.get(path);
    if (file === undefined) return;
    const { undone: count, ...rest } = await glossary.undoImpact(nodeFiles.read(path), file.changes);
    undone.push({ path, file, count, ...rest });
  });
  nodeFiles.replace(undone.filter(({ count }) => count > 0).map(({ path, bytes }) => ({ path, content: bytes })));
  const files = undone.map(({ path, count, undoneBefore, changedSince }) => ({
    file: path,
    undone: count,
    undoneBefore,
    changedSince,
  }));
  if (values.format === "json")
    context.io.out(`${jsonText({ schema: "duiyi.undone/1", concept: record.concept, files }, 2)}\n`);
  else for (const file of files) sayUndone(file, context);
  for (const { file, changedSince } of files) {
    if (changedSince.length === 0) continue;
    context.io.say(
      t("cli.glossary.impact.changed-since", { file, segments: changedSince.join(t("summary.separator")) }),
    );
    context.io.exit(exitCodes.someFailed);
  }
}

interface UndoneFile {
  readonly file: string;
  readonly undone: number;
  readonly undoneBefore: number;
}

/** What was changed back, and what somebody had changed back before; where there is neither, that nothing was. */
function sayUndone({ file, undone, undoneBefore }: UndoneFile, { io, ui: { t } }: CliContext): void {
  if (undone > 0 || undoneBefore === 0) io.say(t("cli.glossary.impact.undone", { count: undone, file }));
  if (undoneBefore > 0) io.say(t("cli.glossary.impact.undone-before", { count: undoneBefore, file }));
}
