import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { keyOf } from "../../pipeline/project/key.js";
import type { RunPage } from "../find-page.js";
import { type OutputFate, writeOutput } from "./session.js";
import { didDo, pairKey, settingsKey, type Work } from "./work.js";

/** The pages of a language, where links between them lead: all, and by the path of their sources. */
export interface ProjectPages {
  readonly all: readonly RunPage[];
  readonly bySource: ReadonlyMap<string, RunPage>;
}

/**
 * Writes the translated document in its own format, where it is not there as the translation is now.
 *
 * @throws InputError `output.broken` where sentences would break the document; nothing is written then
 */
export async function mergeStage(work: Work, xliff: InputFile, pages: ProjectPages): Promise<void> {
  if (isMerged(work, xliff, pages)) return;
  const { entry, session, desk, document, source } = work;
  const linked = new Set<string>();
  const { ready: minState = "translated" } = session.config;
  const merged = await desk.duiyi.merge(
    { xliff, source },
    { minState, pages: pages.all, onPage: ({ path }) => linked.add(path), to: document.to },
  );
  const [first] = merged.broken;
  if (first !== undefined) {
    const values = { count: merged.broken.length, text: first.segment.source.text };
    throw new InputError("output.broken", values, { file: xliff.name, place: first.segment.place });
  }
  const output = mergedPath(work, merged.name);
  const fate = writeOutput({ path: output, content: merged.bytes }, document.source, work);
  if (fate === "written") didDo(work, "merge");
  const links = Array.from(linked).sort();
  if (isDone(fate, session)) entry.merge = { key: keyOfMerge(work, xliff, links, pages), output, links };
}

/** Whether the translated document is there as the translation is now. */
export function isMerged(work: Work, xliff: InputFile, pages: ProjectPages): boolean {
  const { merge } = work.entry;
  if (merge === undefined || work.session.files.kindOf(merge.output) !== "file") return false;
  return merge.key === keyOfMerge(work, xliff, merge.links, pages);
}

/** The key of all that a translated document is made of, what other pages are called among it. */
function keyOfMerge(work: Work, xliff: InputFile, links: readonly string[], { bySource }: ProjectPages): string {
  const linked = links.map((path) => [path, bySource.get(path)?.name, bySource.get(path)?.moved]);
  return keyOf([pairKey(work, xliff), settingsKey(work), work.session.config.ready, linked]);
}

/** Where the translated document goes: a page of a site, whose links count on names, keeps its name in a folder of its language. */
export function mergedPath(
  { document, session, desk }: Pick<Work, "document" | "session" | "desk">,
  name?: string,
): string {
  const { source, to, paths } = document;
  const output = session.layout.output.replace(/\/+$/u, "");
  const own = source.slice(source.lastIndexOf("/") + 1);
  if (name !== undefined || desk.siteOf(source) !== undefined)
    return `${output}/${to}${paths.folder.slice(output.length)}/${name ?? own}`;
  const ending = /\.[^.]+$/u.exec(own)?.[0] ?? ".txt";
  return `${paths.folder}/${paths.stem}.${to}${ending}`;
}

/** Writes the bilingual page for readers, where it is not there as the translation is now. Its links lead to the other bilingual pages. */
export async function publishStage(work: Work, xliff: InputFile, pages: ProjectPages): Promise<void> {
  if (isPublished(work, xliff, pages)) return;
  const { entry, session, desk, document, source } = work;
  const { ready: minState = "translated" } = session.config;
  const path = document.paths.page;
  const linked = new Set<string>();
  const own = { source: document.source, page: path };
  const linkTo = desk.duiyi.workspace.bilingualLinks(pages.all, own, (page) => linked.add(page.path));
  const content = await desk.duiyi.publish({ xliff, source }, { to: "html", minState, linkTo });
  const fate = writeOutput({ path, content }, document.source, work);
  if (fate === "written") didDo(work, "publish");
  const links = Array.from(linked).sort();
  if (isDone(fate, session)) entry.publish = { key: keyOfPage(work, xliff, links, pages), output: path, links };
}

/** Whether an output stands there now as it was to be. What a person has changed is tried again at each run, and said again. */
const isDone = (fate: OutputFate, { mode }: Work["session"]): boolean =>
  fate === "same" || (fate === "written" && mode === "write");

/** Whether the page for readers is there as the translation is now. */
export function isPublished(work: Work, xliff: InputFile, pages: ProjectPages): boolean {
  const { publish } = work.entry;
  if (publish === undefined || work.session.files.kindOf(publish.output) !== "file") return false;
  return publish.key === keyOfPage(work, xliff, publish.links, pages);
}

/** The key of all that a bilingual page is made of, which of the pages that it leads to have one too among it. */
function keyOfPage(work: Work, xliff: InputFile, links: readonly string[], { bySource }: ProjectPages): string {
  const linked = links.map((path) => [path, bySource.get(path)?.bilingual]);
  const { mark } = work.entry.glossary ?? {};
  return keyOf([pairKey(work, xliff), settingsKey(work), work.session.config.ready, mark, linked]);
}
