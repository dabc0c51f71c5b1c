import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import { issuesOf } from "../../model/review.js";
import { reachesThreshold } from "../../model/severity-threshold.js";
import { reviewedAmong, termPlaces } from "../../pipeline/project/glossary-edit.js";
import { keyOf } from "../../pipeline/project/key.js";
import { countReady, documentCounts } from "../../pipeline/project/standing.js";
import { holdsTranslations } from "../../pipeline/project/xliff-plan.js";
import { documentTitle } from "../../text/document-title.js";
import type { CachedDocument } from "./cache.js";
import { readThere } from "./prepare-stage.js";
import { type OutputFate, writeOutput } from "./session.js";
import { didDo, pairKey, readingOf, settingsKey, type Work } from "./work.js";

type Checked = NonNullable<CachedDocument["check"]>;

/** What the checks found, and the reviewed segments that an edit of the glossary touches, by their ids. */
interface Found extends Checked {
  readonly reviewed: readonly string[];
}

/** The key of all that the checks of a document look at, but for the glossary. */
const keyOfCheck = (work: Work, xliff: InputFile): string =>
  keyOf([pairKey(work, xliff), settingsKey(work), work.desk.checkKey]);

/**
 * How far a translation has come, and what is wrong with it. Where that is known already and no edit of the glossary touches the document, nothing is
 * looked at. Who only looks where a document stands leaves an edit of the glossary to the next run.
 *
 * @param touched - what an edit of the glossary touches
 */
export async function checkStage(work: Work, xliff: InputFile, touched: ReadonlySet<string> | "all"): Promise<Found> {
  const { entry, desk, document, session, notes } = work;
  const key = keyOfCheck(work, xliff);
  const isTouched = touched === "all" || touched.size > 0;
  if (entry.check?.key === key && !isTouched && hasPage(work)) return { ...entry.check, reviewed: [] };
  const isBegun = holdsTranslations(readThere(xliff, work));
  const looked = isBegun ? await checked(work, xliff) : { document: await sourceOf(work), issues: [] };
  const made = factsOf(looked.document, looked.issues, work);
  const reviewed = touched === "all" ? [] : reviewedAmong(looked.document, touched).map(({ id }) => id);
  if (reviewed.length > 0) notes.push({ kind: "glossary", count: reviewed.length });
  const page = isBegun && session.mode === "write" ? await writePage(work, xliff) : undefined;
  if (isBegun && (entry.check !== undefined || page?.fate === "written")) didDo(work, "check");
  const file = { xliff, source: work.source };
  const moved = isBegun ? (await desk.duiyi.linkedPage(file, { to: document.to }))?.moved : undefined;
  const found = { key, ...made, ...(page && { page: page.path }), ...(moved && { moved: Array.from(moved) }) };
  if (session.mode !== "write" && isTouched && entry.check !== undefined) return { ...found, reviewed };
  entry.check = found;
  const mark = isTouched || entry.glossary === undefined ? desk.glossary.key : entry.glossary.mark;
  entry.glossary = { key: desk.glossary.key, mark, places: termPlaces(looked.document) };
  await desk.glossary.keep();
  return { ...found, reviewed };
}

/** A translation and what is wrong with it. */
async function checked({ desk, document, source }: Work, xliff: InputFile) {
  const found = await desk.duiyi.check({ xliff, source }, { to: document.to });
  return { document: found.document, issues: issuesOf(await desk.duiyi.review([found], desk.known)) };
}

/** The source alone, which is all there is before the first translation. */
const sourceOf = async (work: Work): Promise<Document> =>
  work.read ?? (await work.desk.duiyi.read(work.source, readingOf(work)));

/** Whether the page for revisers is there as it was written; who only looks needs none, and before the first translation there is another. */
function hasPage({ entry: { check }, session: { files, mode } }: Work): boolean {
  if (check?.page !== undefined) return files.kindOf(check.page) === "file";
  return mode !== "write" || check?.counts.translated === 0;
}

function factsOf(document: Document, issues: readonly Issue[], { session: { config } }: Work) {
  const { checks = {}, ready = "translated" } = config;
  return {
    counts: documentCounts(document, issues),
    ready: countReady(document, ready),
    title: documentTitle(document),
    srcLang: document.srcLang,
    isHeldUp: issues.some((issue) => reachesThreshold(issue, checks.failOn ?? "error")),
  };
}

/** Writes the page for revisers, in the place of the one that was made before anything was translated. */
async function writePage(work: Work, xliff: InputFile): Promise<{ readonly path: string; readonly fate: OutputFate }> {
  const { document, desk, source } = work;
  const known = (): Promise<typeof desk.known> => Promise.resolve(desk.known);
  const options = { to: "html", audience: "review", known } as const;
  const content = await desk.duiyi.publish({ xliff, source }, options);
  const path = reviewPath(work);
  return { path, fate: writeOutput({ path, content }, document.source, work) };
}

/** The translated page of a web page has the short name. */
const reviewPath = ({ document: { source, paths, to } }: Work): string =>
  `${paths.folder}/${paths.stem}.${to}${/\.x?html?$/iu.test(source) ? ".review" : ""}.html`;
