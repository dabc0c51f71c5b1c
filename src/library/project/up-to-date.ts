import type { InputFile } from "../../model/input-file.js";
import { keyOf } from "../../pipeline/project/key.js";
import type { RunPage } from "../find-page.js";
import { pairKey, settingsKey, type Work } from "./work.js";

/** Whether a document has to be prepared: it is new, it or what it is read with has changed, or something that was made of it is gone. */
export function isToPrepare(work: Work, isTouched: boolean): boolean {
  const { entry, document, session } = work;
  if (isTouched || entry.prepare?.key !== work.prepareKey) return true;
  return [document.paths.xliff, ...entry.prepare.outputs].some((path) => !session.standing.has(path));
}

/** Whether nothing has to be looked at to know what the checks of a translation found. */
export const isChecked = (work: Work, xliff: InputFile): boolean =>
  work.entry.check?.key === keyOfCheck(work, xliff) && !isOver(work) && hasPage(work);

/** Whether a note that left issues alone has ended since they were looked for. */
const isOver = ({ entry: { check }, session }: Work): boolean =>
  check?.until !== undefined && check.until < session.today();

/** The key of all that the checks of a document look at, but for the glossary. */
export const keyOfCheck = (work: Work, xliff: InputFile): string =>
  `${pairKey(work, xliff)} ${settingsKey(work)} ${work.desk.checkKey}`;

/** Whether the page for revisers is there as it was written; who only looks needs none, and before the first translation there is another. */
function hasPage({ entry: { check }, session: { standing, mode } }: Work): boolean {
  if (check?.page !== undefined) return standing.has(check.page);
  return mode !== "write" || check?.counts.translated === 0;
}

/** The pages of a language, where links between them lead: all, and by the path of their sources. */
export interface ProjectPages {
  readonly all: readonly RunPage[];
  readonly bySource: ReadonlyMap<string, RunPage>;
}

/** Whether the translated document is there as the translation is now. */
export function isMerged(work: Work, xliff: InputFile, pages: ProjectPages): boolean {
  const { merge } = work.entry;
  if (merge === undefined || !work.session.standing.has(merge.output)) return false;
  return merge.key === keyOfMerge(work, xliff, merge.links, pages);
}

/** The key of all that a translated document is made of, what other pages are called among it. */
export function keyOfMerge(work: Work, xliff: InputFile, links: readonly string[], { bySource }: ProjectPages): string {
  const linked = links.map((path) => [path, bySource.get(path)?.name, bySource.get(path)?.moved]);
  return keyOfOutput(work, xliff, linked);
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

/** Whether the page for readers is there as the translation is now. */
export function isPublished(work: Work, xliff: InputFile, pages: ProjectPages): boolean {
  const { publish } = work.entry;
  if (publish === undefined || !work.session.standing.has(publish.output)) return false;
  return publish.key === keyOfPage(work, xliff, publish.links, pages);
}

/** The key of all that a bilingual page is made of, which of the pages that it leads to have one too among it. */
export function keyOfPage(work: Work, xliff: InputFile, links: readonly string[], { bySource }: ProjectPages): string {
  const linked = links.map((path) => [path, bySource.get(path)?.bilingual]);
  return `${keyOfOutput(work, xliff, linked)} ${work.entry.glossary?.mark}`;
}

const keyOfOutput = (work: Work, xliff: InputFile, linked: readonly unknown[]): string =>
  [pairKey(work, xliff), settingsKey(work), work.session.config.ready, linked.length > 0 && keyOf(linked)].join(" ");
