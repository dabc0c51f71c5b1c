import type { Work } from "./work.js";

/** What an edit of the glossary touches of a document: the ids of segments, or all where the glossary of before is not known any more. */
export async function touchedBy(work: Work): Promise<ReadonlySet<string> | "all"> {
  const { entry, desk } = work;
  const before = entry.glossary;
  if (before?.key === desk.glossary.key) return NOTHING;
  if (before === undefined) return "all";
  const edit = await desk.glossary.editSince(before.key);
  if (edit === "all") return "all";
  const touched =
    edit.ids.size === 0 ? NOTHING : (await import("./touched-in.js")).touchedIn(work, edit, before.places);
  if (touched.size === 0) entry.glossary = { ...before, key: desk.glossary.key };
  await desk.glossary.keep();
  return touched;
}

const NOTHING: ReadonlySet<string> = new Set();
