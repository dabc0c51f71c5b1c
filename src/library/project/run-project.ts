import { setImmediate as breathe } from "node:timers/promises";
import { InputError } from "../../model/input-error.js";
import type { DocumentCounts, DocumentStatus, ProjectStage, Standing } from "../../model/project.js";
import { documentPaths } from "../../pipeline/project/paths.js";
import { documentCounts, standingOf } from "../../pipeline/project/standing.js";
import { hashOf } from "../../pipeline/read/identity.js";
import type { RunPage } from "../find-page.js";
import type { GivenFile } from "../given-file.js";
import { checkStage } from "./check-stage.js";
import { handoffRecords, holderOf, keepTaken, takenFiles } from "./kept-records.js";
import { memoryStage } from "./memory-stage.js";
import { isMerged, isPublished, mergedPath, mergeStage, type ProjectPages, publishStage } from "./output-stages.js";
import { countsOfSource, isCurrent, isToPrepare, prepareKey, prepareStage } from "./prepare-stage.js";
import type { DocumentReport, RunNote, RunOptions, RunOutcome } from "./project.js";
import { type Returns, returnStage } from "./return-stage.js";
import { type FoundReturns, returnedHere } from "./returned-here.js";
import type { ProjectDocument, Session } from "./session.js";
import { unreadKind } from "./sources.js";
import { touchedBy } from "./touched.js";
import { type Work, xliffOf } from "./work.js";

/** What a run has found out of a document so far. */
interface Progress {
  readonly document: ProjectDocument;
  readonly did: ProjectStage[];
  readonly notes: RunNote[];
  counts: DocumentCounts;
  ready: number;
  isHeldUp: boolean;
  hasXliff: boolean;
  isCurrent: boolean;
  isPassedOver: boolean;
  isPublished: boolean;
  heldBy?: string | undefined;
  error?: InputError;
}

/**
 * Goes through a project twice: first every document is prepared, read back and checked; then what is ready is written, for links follow what the
 * translation of other pages has changed.
 */
export async function runProject(
  sources: readonly GivenFile[],
  session: Session,
  options: RunOptions,
): Promise<RunOutcome> {
  const passedOver = new Map<string, number>();
  const all = documentsOf(sources, session, passedOver);
  const returns = await returnsTo(all, session, options);
  const names = new Set(all.map(({ document }) => document.name));
  const clock = { saved: performance.now(), took: 0 };
  const { isStopped = () => false, onProgress } = options;
  const rounds: readonly Round[] = [firstRound, lastRound];
  let done = 0;
  let stopped = false;
  try {
    for (const round of rounds) {
      const pages = round === lastRound ? await pagesOf(all, session) : new Map<string, ProjectPages>();
      for (const progress of all) {
        stopped ||= isStopped();
        if (stopped) break;
        onProgress?.(done, all.length * rounds.length, progress.document.source);
        await attempt(round, progress, session, options, { pages, returns });
        done += 1;
        if (round === lastRound && !progress.isPassedOver) options.onDocument?.(reportOf(progress, session));
        saveNowAndThen(clock, session, names);
        await breathe(); // a signal is heard between documents alone
      }
    }
  } finally {
    save(session, names);
    if (session.mode === "write") keepTaken(returns.taken, session.files);
  }
  for (const { document, isPassedOver } of all) {
    const kind = session.cache.document(document.name).passedOver?.kind;
    if (isPassedOver && document.isFirst && kind !== undefined) passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
  }
  const documents = all.filter(({ isPassedOver }) => !isPassedOver).map((progress) => reportOf(progress, session));
  return { documents, passedOver, faults: returns.faults, isStopped: stopped };
}

type Round = (progress: Progress, work: Work, around: Around) => Promise<void>;

/** What stands around the documents of a run. */
interface Around {
  /** The pages of each language. */
  readonly pages: ReadonlyMap<string, ProjectPages>;
  readonly returns: Returns;
}

/** What came back for the documents of a run, where anybody asks for it. */
async function returnsTo(
  all: readonly Progress[],
  session: Session,
  { only }: RunOptions,
): Promise<Returns & Pick<FoundReturns, "faults">> {
  const taken = takenFiles(session.files);
  const records = handoffRecords(session.files);
  const isWanted = session.mode !== "look" && (only === undefined || only.includes("return"));
  const documents = all.map(({ document }) => document);
  const found = isWanted ? await returnedHere(documents, session, taken) : { byDocument: new Map(), faults: [] };
  return { ...found, records, taken };
}

/** The documents of a project: each source in each language. Of two whose outputs would be one the second fails. */
export function documentsOf(
  sources: readonly GivenFile[],
  session: Session,
  passedOver: Map<string, number>,
): Progress[] {
  const byXliff = new Map<string, string>();
  const { files, languages, layout } = session;
  return sources.flatMap(({ path, isNamed }) => {
    const kind = isNamed || files.kindOf(path) !== "file" ? undefined : unreadKind(path, files);
    if (kind !== undefined) {
      passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
      return [];
    }
    return languages.map((to, index): Progress => {
      const paths = documentPaths(path, to, layout);
      const document = { source: path, to, isFirst: index === 0, isNamed, paths, name: `${path}\t${to}` };
      const folded = paths.xliff.normalize("NFC").toLowerCase();
      const first = byXliff.get(folded);
      if (first === undefined) byXliff.set(folded, path);
      const error =
        first === undefined
          ? undefined
          : new InputError("output.same-name", { first, second: path }, { file: paths.xliff });
      return { ...blank(document), ...(error && { error }) };
    });
  });
}

const blank = (document: ProjectDocument): Progress => ({
  document,
  did: [],
  notes: [],
  counts: documentCounts({ units: [] }, []),
  ready: 0,
  isHeldUp: false,
  hasXliff: false,
  isCurrent: false,
  isPassedOver: false,
  isPublished: false,
});

/** Does a round's work on a document. What is wrong with it stops nothing but itself. */
async function attempt(
  round: Round,
  progress: Progress,
  session: Session,
  { only }: RunOptions,
  around: Around,
): Promise<void> {
  if (progress.error !== undefined || progress.isPassedOver || (round === lastRound && !isReady(progress))) return;
  const { document, did, notes } = progress;
  const entry = session.cache.document(document.name);
  try {
    const desk = await session.desk(document.to);
    const source = session.files.read(document.source);
    const wants = (stage: ProjectStage): boolean => only === undefined || only.includes(stage);
    const work = { document, session, desk, entry, source, sourceHash: hashOf(source.bytes), notes, did, wants };
    await round(progress, work, around);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    progress.error = error;
  }
}

async function firstRound(progress: Progress, work: Work, { returns }: Around): Promise<void> {
  const { session, entry, document } = work;
  if (entry.passedOver?.key === prepareKey(work)) {
    progress.isPassedOver = true;
    return;
  }
  const touched = entry.prepare === undefined && entry.check === undefined ? "all" : await touchedBy(work);
  const isTouched = touched === "all" ? entry.prepare !== undefined : touched.size > 0;
  if (isToPrepare(work, isTouched) && work.wants("prepare") && session.mode !== "look") {
    try {
      await prepareStage(work);
    } catch (error) {
      const kind = document.isNamed ? undefined : passedOverKind(error);
      if (kind === undefined) throw error;
      entry.passedOver = { key: prepareKey(work), kind };
      progress.isPassedOver = true;
      return;
    }
  }
  if (work.wants("return")) await returnStage(work, returns);
  const xliff = xliffOf(work);
  progress.heldBy = holderOf(document.source, document.to, returns.records);
  progress.hasXliff = xliff !== undefined;
  progress.isCurrent = xliff !== undefined && (await isCurrent(work, xliff));
  if (xliff === undefined || !progress.isCurrent) {
    progress.counts = await countsOfSource(work);
    return;
  }
  if (!work.wants("check") && entry.check === undefined) return;
  const { counts, ready, isHeldUp } = await checkStage(work, xliff, touched);
  Object.assign(progress, { counts, ready, isHeldUp });
}

async function lastRound(progress: Progress, work: Work, { pages }: Around): Promise<void> {
  const xliff = xliffOf(work);
  if (xliff === undefined) return;
  const own = pages.get(work.document.to) ?? { all: [], bySource: new Map() };
  if (work.wants("merge")) {
    await memoryStage(work, xliff);
    await mergeStage(work, xliff, own);
  }
  if (work.wants("publish")) await publishStage(work, xliff);
  progress.isPublished = isMerged(work, xliff, own) && isPublished(work, xliff);
}

/** Whether everything is translated and nothing stands against publishing. */
const isReady = ({ isCurrent, counts, ready, isHeldUp }: Progress): boolean =>
  isCurrent && counts.sentences > 0 && ready === counts.sentences && !isHeldUp;

/** The kind of a file that no format reads; nothing where an error says anything else. */
function passedOverKind(error: unknown): string | undefined {
  if (!(error instanceof InputError)) return undefined;
  const [family, kind = ""] = error.code.split(".");
  return family === "kind" || error.code === "input.empty" || error.code === "input.binary" ? kind : undefined;
}

/** The pages of each language, under the names that they have in the translation. */
async function pagesOf(all: readonly Progress[], session: Session): Promise<ReadonlyMap<string, ProjectPages>> {
  const byLanguage = new Map<string, RunPage[]>();
  for (const { document, isPassedOver } of all) {
    const { source, to, name } = document;
    if (isPassedOver || !PAGE.test(source)) continue;
    const path = mergedPath({ document, session, desk: await session.desk(to) });
    const moved = session.cache.document(name).check?.moved;
    const page: RunPage = {
      path: source,
      name: path.slice(path.lastIndexOf("/") + 1),
      ...(moved && { moved: new Map(moved) }),
    };
    const known = byLanguage.get(to);
    if (known === undefined) byLanguage.set(to, [page]);
    else known.push(page);
  }
  return new Map(
    Array.from(byLanguage, ([to, pages]) => [
      to,
      { all: pages, bySource: new Map(pages.map((page) => [page.path, page])) },
    ]),
  );
}

const PAGE = /\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd|html?|xhtml)$/iu;

function reportOf({ document, did, notes, error, heldBy, ...facts }: Progress, session: Session): DocumentReport {
  const { source, to, name, paths } = document;
  const { merge, publish } = session.cache.document(name);
  const outputs = [merge?.output, publish?.output].filter((path) => path !== undefined);
  const standing: Standing = error === undefined ? standingOf(facts) : "failed";
  const status: DocumentStatus = {
    source,
    to,
    xliff: paths.xliff,
    standing,
    ...facts.counts,
    outputs,
    ...(heldBy !== undefined && { heldBy }),
  };
  return { status, did, notes, ...(error && { error }) };
}

/** Saves what was found every other second, and less often where saving itself takes long. */
function saveNowAndThen(clock: { saved: number; took: number }, session: Session, names: ReadonlySet<string>): void {
  const now = performance.now();
  if (now - clock.saved < Math.max(INTERVAL, clock.took * SHARE)) return;
  save(session, names);
  clock.saved = performance.now();
  clock.took = clock.saved - now;
}

const INTERVAL = 2000; // milliseconds
const SHARE = 20; // a twentieth of the time, at most

function save(session: Session, names: ReadonlySet<string>): void {
  if (session.mode === "write") session.files.record(session.written);
  if (session.mode !== "dry") session.cache.save(names);
}
