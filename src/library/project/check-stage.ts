import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import { countBySeverity } from "../../model/severity-counts.js";
import { reachesThreshold } from "../../model/severity-threshold.js";
import type { DocumentFacts } from "../../pipeline/project/document-facts.js";
import { holdsTranslations } from "../../pipeline/project/xliff-plan.js";
import type { CachedDocument } from "./cache.js";
import { earlierIssues, keepIssues } from "./found-issues.js";
import { factsOfSource, readThere } from "./prepare-stage.js";
import type { FoundInChecks } from "./ready-to-write.js";
import { type OutputFate, writeOutput } from "./session.js";
import { keyOfCheck } from "./up-to-date.js";
import { withFlushed } from "./with-flushed.js";
import { didDo, type Work } from "./work.js";

type Checked = NonNullable<CachedDocument["check"]>;

/** What the checks found, and the reviewed segments that an edit of the glossary touches, by their ids. */
interface Found extends Checked {
  readonly reviewed: readonly string[];
}

/**
 * How far a translation has come, and what is wrong with it. Who only looks where a document stands leaves an edit of the glossary to the next run.
 *
 * @param touched - what an edit of the glossary touches
 */
export async function checkStage(work: Work, xliff: InputFile, touched: ReadonlySet<string> | "all"): Promise<Found> {
  const { entry, desk, session, notes } = work;
  const key = keyOfCheck(work, xliff);
  const isTouched = touched === "all" || touched.size > 0;
  const isBegun = work.isBegun ?? holdsTranslations(readThere(xliff, work));
  const looked = isBegun
    ? await checked(work, xliff, touched)
    : { facts: await factsOfSource(work), reviewed: [], issues: [], open: [] };
  const { reviewed } = looked;
  if (reviewed.length > 0) notes.push({ kind: "glossary", count: reviewed.length });
  const page = isBegun && session.mode === "write" ? await writePage(work, xliff, looked.issues) : undefined;
  if (isBegun && (entry.check !== undefined || page?.fate === "written")) didDo(work, "check");
  const moved = isBegun ? await movedOf(work, xliff, key) : undefined;
  const found = {
    key,
    ...standingFacts(looked.facts, looked.open, work),
    ...(page && { page: page.path }),
    ...(moved && { moved }),
  };
  if (session.mode !== "write" && isTouched && entry.check !== undefined) return { ...found, reviewed };
  entry.check = found;
  const mark = isTouched || entry.glossary === undefined ? desk.glossary.key : entry.glossary.mark;
  entry.glossary = { key: desk.glossary.key, mark, places: looked.facts.terms };
  await desk.glossary.keep();
  if (isBegun && session.mode === "write") keepIssues(work, key, looked.issues);
  return { ...found, reviewed };
}

/** Addresses of headings that are others in the translation: those that were found before, where the glossary alone has been edited since. */
async function movedOf(
  { entry, desk, document, source }: Work,
  xliff: InputFile,
  key: string,
): Promise<Checked["moved"]> {
  if (entry.check?.key === key) return entry.check.moved;
  const page = await desk.duiyi.linkedPage({ xliff, source }, { to: document.to });
  return page?.moved && Array.from(page.moved);
}

/**
 * A translation, all that is wrong with it, and what of that is open. Where an edit of the glossary touches some segments, these are looked at again,
 * and what was found in the others stands.
 */
async function checked(work: Work, xliff: InputFile, touched: ReadonlySet<string> | "all"): Promise<FoundInChecks> {
  const { desk, document, source } = work;
  const before = touched === "all" ? undefined : earlierIssues(work, keyOfCheck(work, xliff));
  const earlier = before && touched !== "all" ? { issues: before, changed: Array.from(touched) } : undefined;
  const asked = touched === "all" ? [] : Array.from(touched);
  return desk.check({ xliff, source }, { to: document.to, ...(earlier && { earlier }) }, asked);
}

/** What is kept of the facts of a document with the issues that are open in it. */
function standingFacts(
  { until, counts, ready, title, srcLang }: DocumentFacts,
  issues: readonly Issue[],
  { session: { config } }: Work,
) {
  const failOn = config.checks?.failOn ?? "error";
  return {
    ...(until !== undefined && { until }),
    counts: { ...counts, issues: countBySeverity(issues) },
    ...{ ready, title, srcLang },
    isHeldUp: issues.some((issue) => reachesThreshold(issue, failOn)),
  };
}

/** Writes the page for revisers, in the place of the one that was made before anything was translated. */
async function writePage(
  work: Work,
  xliff: InputFile,
  issues: readonly Issue[],
): Promise<{ readonly path: string; readonly fate: OutputFate }> {
  const { document, desk, source } = work;
  const known = (): Promise<typeof desk.known> => Promise.resolve(desk.known);
  const earlier = { issues, changed: [] };
  const options = { to: "html", audience: "review", known, earlier } as const;
  const content = await desk.duiyi.publish({ xliff, source }, options);
  const path = reviewPath(work);
  const write = () => writeOutput({ path, content }, document.source, work);
  return { path, fate: await withFlushed([{ path, content }], work.session, write) };
}

/** The translated page of a web page has the short name. */
const reviewPath = ({ document: { source, paths, to } }: Work): string =>
  `${paths.folder}/${paths.stem}.${to}${/\.x?html?$/iu.test(source) ? ".review" : ""}.html`;
