import { InputError } from "../../model/input-error.js";
import type { ProjectStage } from "../../model/project.js";
import { keyOf } from "../../pipeline/project/key.js";
import { hashOf } from "../../pipeline/read/identity.js";
import { checkStage } from "./check-stage.js";
import { changedSince, keepDelivery } from "./deliveries.js";
import { holderOf } from "./kept-records.js";
import { memoryStage } from "./memory-stage.js";
import { isMerged, isPublished, mergeStage, type ProjectPages, publishStage } from "./output-stages.js";
import { countsOfSource, isCurrent, isToPrepare, prepareStage } from "./prepare-stage.js";
import { isReady, type Progress } from "./progress.js";
import type { RunOptions } from "./project.js";
import { type Returns, returnStage } from "./return-stage.js";
import type { Session } from "./session.js";
import { touchedBy } from "./touched.js";
import { settingsKey, type Work, xliffOf } from "./work.js";

/** What is done with each document before the next round begins. */
export type Round = (progress: Progress, work: Work, around: Around) => Promise<void>;

/** What stands around the documents of a run. */
export interface Around {
  /** The pages of each language. */
  readonly pages: ReadonlyMap<string, ProjectPages>;
  readonly returns: Returns;
}

/** Does a round's work on a document. What is wrong with it stops nothing but itself. */
export async function attempt(
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
    const sourceHash = hashOf(source.bytes);
    const prepareKey = keyOf([sourceHash, settingsKey({ document, desk })]);
    const work = { document, session, desk, entry, source, sourceHash, prepareKey, notes, did, wants };
    await round(progress, work, around);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    progress.error = error;
  }
}

/** Prepares a document, takes what came back for it, and checks it. */
export async function firstRound(progress: Progress, work: Work, { returns }: Around): Promise<void> {
  const { session, entry, document } = work;
  if (entry.passedOver?.key === work.prepareKey) {
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
      entry.passedOver = { key: work.prepareKey, kind };
      progress.isPassedOver = true;
      return;
    }
  }
  if (work.wants("return")) await returnStage(work, returns);
  const xliff = xliffOf(work);
  progress.heldBy = holderOf(document.source, document.to, returns.records);
  progress.hasXliff = xliff !== undefined;
  progress.isCurrent = xliff !== undefined && (await isCurrent(work, xliff));
  progress.since = xliff && changedSince(work, xliff);
  if (xliff === undefined || !progress.isCurrent) {
    progress.counts = await countsOfSource(work);
    return;
  }
  if (!work.wants("check") && entry.check === undefined) return;
  const { reviewed, ...found } = await checkStage(work, xliff, touched);
  Object.assign(progress, { ...found, touched: reviewed });
}

/** Writes what is made of a translation that is ready. */
export async function lastRound(progress: Progress, work: Work, { pages }: Around): Promise<void> {
  const xliff = xliffOf(work);
  if (xliff === undefined) return;
  const own = pages.get(work.document.to) ?? { all: [], bySource: new Map() };
  if (work.wants("merge")) {
    await memoryStage(work, xliff);
    await mergeStage(work, xliff, own);
  }
  if (work.wants("publish")) await publishStage(work, xliff, own);
  progress.isPublished = isMerged(work, xliff, own) && isPublished(work, xliff, own);
  if (!progress.isPublished || work.session.mode !== "write") return;
  progress.since = { date: keepDelivery(work, xliff), changed: 0, added: 0, removed: 0 };
}

/** The kind of a file that no format reads; nothing where an error says anything else. */
function passedOverKind(error: unknown): string | undefined {
  if (!(error instanceof InputError)) return undefined;
  const [family, kind = ""] = error.code.split(".");
  return family === "kind" || error.code === "input.empty" || error.code === "input.binary" ? kind : undefined;
}
