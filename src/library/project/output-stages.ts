import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { type OutputFate, writeOutput } from "./session.js";
import { keyOfMerge, keyOfPage, mergedPath, type ProjectPages } from "./up-to-date.js";
import { withFlushed } from "./with-flushed.js";
import { didDo, type Work } from "./work.js";

/**
 * Writes the translated document in its own format.
 *
 * @throws InputError `output.broken` where sentences would break the document; nothing is written then
 */
export async function mergeStage(work: Work, xliff: InputFile, pages: ProjectPages): Promise<void> {
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
  const file = { path: output, content: merged.bytes };
  const fate = await withFlushed([file], session, () => writeOutput(file, document.source, work));
  if (fate === "written") didDo(work, "merge");
  const links = Array.from(linked).sort();
  if (isDone(fate, session)) entry.merge = { key: keyOfMerge(work, xliff, links, pages), output, links };
}

/** Writes the bilingual page for readers. Its links lead to the other bilingual pages. */
export async function publishStage(work: Work, xliff: InputFile, pages: ProjectPages): Promise<void> {
  const { entry, session, desk, document, source } = work;
  const { ready: minState = "translated" } = session.config;
  const path = document.paths.page;
  const linked = new Set<string>();
  const own = { source: document.source, page: path };
  const linkTo = desk.duiyi.workspace.bilingualLinks(pages.all, own, (page) => linked.add(page.path));
  const content = await desk.duiyi.publish({ xliff, source }, { to: "html", minState, linkTo });
  const file = { path, content };
  const fate = await withFlushed([file], session, () => writeOutput(file, document.source, work));
  if (fate === "written") didDo(work, "publish");
  const links = Array.from(linked).sort();
  if (isDone(fate, session)) entry.publish = { key: keyOfPage(work, xliff, links, pages), output: path, links };
}

/** Whether an output stands there now as it was to be. What a person has changed is tried again at each run, and said again. */
const isDone = (fate: OutputFate, { mode }: Work["session"]): boolean =>
  fate === "same" || (fate === "written" && mode === "write");
