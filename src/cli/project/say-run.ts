import { relative } from "node:path";
import {
  type DocumentReport,
  type DocumentStatus,
  type FailOn,
  failOn,
  nodeFiles,
  type Project,
  type RunNote,
  type RunOutcome,
  type Severity,
  type Standing,
  severities,
} from "../../index.js";
import { describeError, kindName, sayCounts, sayPassedOver } from "../../ui/index.js";
import type { CliContext } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-code.js";

/** Says what was done with a document, where anything was, and what a person should know of it. */
export function sayDocument(
  { status, did, notes, error }: DocumentReport,
  isDryRun: boolean,
  context: CliContext,
): void {
  const { io, ui } = context;
  if (did.length > 0) io.progress("");
  const { source: file, to } = status;
  const stages = did.map((stage) => ui.t(`project.stages.${stage}`)).join(ui.t("summary.separator"));
  if (did.length > 0) io.out(`${ui.t(isDryRun ? "cli.run.line-dry" : "cli.run.line", { file, to, did: stages })}\n`);
  for (const note of notes) io.say(noteOf(note, status, context));
  if (error !== undefined) io.say(describeError(error, ui));
}

function noteOf(
  note: RunNote,
  { source = "", to = "" }: Partial<DocumentStatus>,
  { ui: { t } }: Pick<CliContext, "ui">,
): string {
  switch (note.kind) {
    case "kept":
    case "earlier":
      return t(`project.notes.${note.kind}`, { file: note.file });
    case "adopted":
      return t("project.notes.adopted", { file: source, to, from: note.file });
    case "glossary":
    case "dropped":
      return t(`project.notes.${note.kind}`, { count: note.count, file: source, to });
    case "gone":
      return t("project.notes.gone", { count: note.count, file: note.file });
    case "taken":
    case "remembered":
      return t(`project.notes.${note.kind}`, { count: note.count, file: source, to, from: note.file });
    case "conflicts": {
      const { count, file: from, returned } = note;
      return t("project.notes.conflicts", { count, file: source, to, from, returned });
    }
  }
}

/** Says what a run came to, and whom the documents wait for. */
export function saySum(outcome: RunOutcome, project: Project, isDryRun: boolean, { io, ui }: CliContext): void {
  const { documents, passedOver, isStopped, faults, notes, untaken } = outcome;
  for (const note of notes) io.say(noteOf(note, {}, { ui }));
  for (const fault of faults) io.say(describeError(fault, ui));
  for (const { count, kind, first } of untaken)
    io.say(ui.t("cli.run.untaken", { count, kind: kindName(kind, ui.t), file: first }));
  const { t } = ui;
  const unread = sayPassedOver(passedOver, t);
  const done = documents.filter(({ did, error }) => did.length > 0 && error === undefined).length;
  const failed = documents.filter(({ error }) => error !== undefined).length;
  const unreached = documents.filter(
    ({ did, error, isReached }) => !isReached && did.length === 0 && error === undefined,
  ).length;
  if (isStopped) io.say(t("cli.run.stopped", { done, count: documents.length }));
  const values = {
    count: documents.length,
    languages: project.languages.join(t("summary.separator")),
    done,
    same: documents.length - done - failed - unreached,
    failed: failed === 0 ? "" : t("cli.run.failed", { count: failed }),
    unreached: unreached === 0 ? "" : t("cli.run.unreached", { count: unreached }),
  };
  const among = (...standings: Standing[]): DocumentStatus[] =>
    documents.flatMap(({ status }) => (standings.includes(status.standing) ? [status] : []));
  const waiting = among("prepared", "translating", ...(isDryRun ? (["new", "changed"] as const) : []));
  const revising = among("issues");
  const characters = t("counts.characters", { count: sum(waiting, ({ charactersToDo }) => charactersToDo) });
  const issues = Object.fromEntries(severities.map((name) => [name, sum(revising, (one) => one.issues[name])]));
  const [first] = waiting;
  const page = revising.find(({ review }) => review !== undefined)?.review;
  const { contents } = outcome;
  const lines = [
    t(isDryRun ? "cli.run.sum-dry" : "cli.run.sum", values),
    ...(waiting.length > 0 ? [t("cli.run.translator", { count: waiting.length, characters })] : []),
    ...(first !== undefined && !isDryRun ? [t("cli.run.translate", { file: shownPath(first.xliff, project) })] : []),
    ...(revising.length > 0
      ? [t("cli.run.reviser", { count: revising.length, found: sayCounts(countsOf(issues), t) })]
      : []),
    ...(page !== undefined && !isDryRun ? [t("cli.run.revise", { file: shownPath(page, project) })] : []),
    ...some(among("published").length, (count) => t("cli.run.published", { count })),
    ...(contents === undefined ? [] : [t("cli.run.contents", { file: shownPath(contents, project) })]),
    ...some(among("empty").length, (count) => t("cli.run.empty", { count })),
    ...(unread === undefined ? [] : [unread]),
  ];
  io.out(`${lines.join("\n")}\n`);
}

/** The path of a file of the project from where the user stands. */
const shownPath = (path: string, { root }: Project): string => relative(".", nodeFiles.within(root, path)) || path;

const countsOf = ({
  error = 0,
  warning = 0,
  info = 0,
}: Readonly<Record<string, number>>): Record<Severity, number> => ({
  error,
  warning,
  info,
});

const sum = <Item>(items: readonly Item[], numberOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + numberOf(item), 0);

const some = (count: number, line: (count: number) => string): string[] => (count === 0 ? [] : [line(count)]);

/** What the exit code of a run tells: that it was stopped, that documents failed, or that issues are open. */
export function exitOf({ documents, isStopped, faults }: RunOutcome, threshold: FailOn): ExitCode {
  if (isStopped) return exitCodes.interrupted;
  if (faults.length > 0 || documents.some(({ error }) => error !== undefined)) return exitCodes.someFailed;
  const counted = severities.filter(
    (severity) => threshold !== "never" && failOn.indexOf(severity) <= failOn.indexOf(threshold),
  );
  const isOpen = documents.some(({ status }) => counted.some((severity) => status.issues[severity] > 0));
  return isOpen ? exitCodes.issuesFound : exitCodes.done;
}
