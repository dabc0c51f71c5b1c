import { findNamed } from "../pipeline/read-back/find-source.js";
import { bilingualLinks } from "./bilingual-links.js";
import type { Environment } from "./environment.js";
import { givenFiles } from "./given-files.js";
import { inWords } from "./in-words.js";
import { markdownSite } from "./markdown-site.js";
import type { FoundSuppressions, Workspace } from "./workspace.js";

/** The part of the library that works with paths. Its code is loaded when it is first asked for. */
export function workspaceUses({ ui, files }: Environment): Workspace {
  const suppressions = async (given?: string): Promise<FoundSuppressions> => {
    const { readSuppressions, suppressionListPath } = await import("../pipeline/suppress/suppression-list.js");
    const { path, isThere } = suppressionListPath(given, files);
    return isThere ? { path, list: await readSuppressions(path, files) } : { path };
  };
  return {
    returned: (path, options = {}) =>
      inWords(ui, async () => (await loadReturned()).readReturned(path, options, files)),
    documents: (path, options = {}) =>
      inWords(ui, async () => (await loadReturned()).readReturnedDocuments(path, options, files)),
    findNamed: (beside, name) => findNamed(beside, name, files),
    bilingualLinks: (pages, own, onPage) => bilingualLinks(pages, own, { files, onPage }),
    siteOf: (path) => markdownSite(path, files),
    filesNamed: (names, options) => givenFiles(names, files, options),
    suppressions: (path) => inWords(ui, () => suppressions(path)),
    suppress: (checked, fingerprints, { path: given, ...about }) =>
      inWords(ui, async () => {
        const { suppressionsFor } = await import("../pipeline/suppress/suppressions-for.js");
        const { addSuppressions, suppressionListPath } = await import("../pipeline/suppress/suppression-list.js");
        const added = suppressionsFor(checked, fingerprints, about);
        if (added.length === 0) return suppressions(given);
        const { path } = suppressionListPath(given, files);
        return { path, list: await addSuppressions(path, added, files) };
      }),
    baseline: (path) =>
      inWords(ui, async () => (await import("../pipeline/suppress/baseline.js")).readBaseline(path, files)),
    writeBaseline: (path, review) =>
      inWords(ui, async () => (await import("../pipeline/suppress/baseline.js")).writeBaseline(path, review, files)),
  };
}

const loadReturned = () => import("../pipeline/read-back/returned-files.js");
