import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import { issuesOf } from "../../model/review.js";
import { reachesThreshold } from "../../model/severity-threshold.js";
import { reviewedAmong, termPlaces } from "../../pipeline/project/glossary-edit.js";
import { keyOf } from "../../pipeline/project/key.js";
import { countReady, documentCounts } from "../../pipeline/project/standing.js";
import { documentTitle } from "../../text/document-title.js";
import type { CachedDocument } from "./cache.js";
import { type OutputFate, writeOutput } from "./session.js";
import { didDo, pairKey, settingsKey, type Work } from "./work.js";

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
  const { source } = work;
  const file = { xliff, source };
  const checked = await desk.duiyi.check(file, { to: document.to });
  const issues = issuesOf(await desk.duiyi.review([checked], desk.known));
  const isBegun = documentCounts(checked.document, []).translated > 0;
  const made = await factsOf(checked.document, isBegun ? issues : [], work);
  const reviewed = touched === "all" ? [] : reviewedAmong(checked.document, touched).map(({ id }) => id);
  if (reviewed.length > 0) notes.push({ kind: "glossary", count: reviewed.length });
  const page = isBegun && session.mode === "write" ? await writePage(work, xliff) : undefined;
  if (isBegun && (entry.check !== undefined || page?.fate === "written")) didDo(work, "check");
  const moved = isBegun ? (await desk.duiyi.linkedPage(file, { to: document.to }))?.moved : undefined;
  const found = { key, ...made, ...(page && { page: page.path }), ...(moved && { moved: Array.from(moved) }) };
  if (session.mode !== "write" && isTouched && entry.check !== undefined) return { ...found, reviewed };
  entry.check = found;
  const mark = isTouched || entry.glossary === undefined ? desk.glossary.key : entry.glossary.mark;
  entry.glossary = { key: desk.glossary.key, mark, places: termPlaces(checked.document) };
  await desk.glossary.keep();
  return { ...found, reviewed };
}

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
