import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { DocumentCounts, ProjectStage } from "../../model/project.js";
import { changedSince, keepDelivery } from "./deliveries.js";
import { holderOf } from "./kept-records.js";
import { memoryStage } from "./memory-stage.js";
import { isReady, type Progress } from "./progress.js";
import type { RunOptions } from "./project.js";
import type { Returns } from "./return-stage.js";
import type { Desk, Session } from "./session.js";
import { touchedBy } from "./touched.js";
import { isChecked, isMerged, isPublished, isToPrepare, type ProjectPages } from "./up-to-date.js";
import { prepareKeyOf, unread, type Work, xliffOf } from "./work.js";

/** What is done with each document before the next round begins. */
export type Round = (progress: Progress, work: Work, around: Around) => Promise<void>;

/** What stands around the documents of a run. */
export interface Around {
  /** The pages of each language. */
  readonly pages: ReadonlyMap<string, ProjectPages>;
  readonly returns: Returns;
}

/** Does a round's work on a document. What is wrong with it stops nothing but itself; what is wrong with all of them alike is thrown. */
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
    const sourceHash = session.cache.stamps.hashOf(document.source);
    const source = unread(document.source, sourceHash, session);
    const wants = (stage: ProjectStage): boolean => only === undefined || only.includes(stage);
    const prepareKey = prepareKeyOf(sourceHash, desk.settingsKey(document.source));
    const work = { document, session, desk, entry, source, sourceHash, prepareKey, notes, did, wants };
    await round(progress, work, around);
  } catch (error) {
    if (!(error instanceof InputError) || error.code.startsWith("memory.")) throw error;
    await readGlossary(await session.desk(document.to));
    progress.error = error;
  }
}

/** Reads the glossary. @throws InputError where it cannot be read: like a memory that cannot, that ends the run, and is not said of each document */
const readGlossary = async ({ glossary }: Desk): Promise<void> => void (await glossary.concepts());

/** Prepares a document, takes what came back for it, and checks it. */
export async function firstRound(progress: Progress, work: Work, { returns }: Around): Promise<void> {
  const { session, entry, document } = work;
  if (!document.isNamed && entry.passedOver?.key === work.prepareKey) {
    progress.isPassedOver = true;
    return;
  }
  const touched = entry.prepare === undefined && entry.check === undefined ? "all" : await touchedBy(work);
  const isTouched = touched === "all" ? entry.prepare !== undefined : touched.size > 0;
  if (isToPrepare(work, isTouched) && work.wants("prepare") && session.mode !== "look") {
    try {
      if (!session.standing.has(document.paths.xliff)) (await import("./adopt-xliff.js")).adoptXliff(work);
      await (await loadPreparing()).prepareStage(work);
    } catch (error) {
      const kind = document.isNamed ? undefined : passedOverKind(error);
      if (kind === undefined) throw error;
      entry.passedOver = { key: work.prepareKey, kind };
      progress.isPassedOver = true;
      return;
    }
  }
  if (work.wants("return") && returns.byDocument.has(document.name))
    await (await import("./return-stage.js")).returnStage(work, returns);
  const xliff = xliffOf(work);
  progress.heldBy = holderOf(document.source, document.to, returns.records);
  progress.hasXliff = xliff !== undefined;
  progress.isCurrent = xliff !== undefined && (await isCurrent(work, xliff));
  progress.since = xliff && (await changedSince(work, xliff));
  if (xliff === undefined || !progress.isCurrent) {
    progress.counts = await countsOfSource(work);
    return;
  }
  if (!work.wants("check") && entry.check === undefined) return;
  if (entry.check !== undefined && !isTouchedBy(touched) && isChecked(work, xliff)) {
    Object.assign(progress, entry.check);
    return;
  }
  const { checkStage } = await import("./check-stage.js");
  const { reviewed, ...found } = await checkStage(work, xliff, touched);
  Object.assign(progress, { ...found, touched: reviewed });
}

const isTouchedBy = (touched: ReadonlySet<string> | "all"): boolean => touched === "all" || touched.size > 0;

const loadPreparing = () => import("./prepare-stage.js");

/** Whether an XLIFF is of its source as it is now. */
async function isCurrent(work: Work, xliff: InputFile): Promise<boolean> {
  if (work.entry.prepare?.key === work.prepareKey) return true;
  return (await loadPreparing()).isOfSource(work, xliff);
}

/** How much there is to do of a document whose XLIFF is not of its source. */
async function countsOfSource(work: Work): Promise<DocumentCounts> {
  const { entry, prepareKey: key } = work;
  if (entry.source?.key === key) return entry.source.counts;
  const { counts } = await (await loadPreparing()).factsOfSource(work);
  entry.source = { key, counts };
  return counts;
}

/** Writes what is made of a translation that is ready. */
export async function lastRound(progress: Progress, work: Work, { pages }: Around): Promise<void> {
  const xliff = xliffOf(work);
  if (xliff === undefined) return;
  const own = pages.get(work.document.to) ?? { all: [], bySource: new Map() };
  let [merged, published] = [isMerged(work, xliff, own), isPublished(work, xliff, own)];
  if (work.wants("merge")) {
    await memoryStage(work, xliff);
    if (!merged) {
      await (await loadOutputs()).mergeStage(work, xliff, own);
      merged = isMerged(work, xliff, own);
    }
  }
  if (work.wants("publish") && !published) {
    await (await loadOutputs()).publishStage(work, xliff, own);
    published = isPublished(work, xliff, own);
  }
  progress.isPublished = merged && published;
  if (!progress.isPublished || work.session.mode !== "write") return;
  progress.since = { date: await keepDelivery(work, xliff), changed: 0, added: 0, removed: 0 };
}

const loadOutputs = () => import("./output-stages.js");

/** The kind of a file that no format reads; nothing where an error says anything else. */
function passedOverKind(error: unknown): string | undefined {
  if (!(error instanceof InputError)) return undefined;
  const [family, kind = ""] = error.code.split(".");
  return family === "kind" || error.code === "input.empty" || error.code === "input.binary" ? kind : undefined;
}
