import type { Files } from "../model/files.js";
import type { FindPage, LinkedPage } from "../model/linked-page.js";

/** A page of a run: by the path of its source. */
export interface RunPage {
  readonly path: string;
  /** Addresses of its headings that are others in the translation, by what they were. */
  readonly moved?: ReadonlyMap<string, string>;
  /** Name of the translated file, without folders. */
  readonly name?: string;
  /** The path of its bilingual page, where it has one. */
  readonly bilingual?: string;
  /** Where links can lead to on the page, before its translation and after it. */
  readonly addresses?: LinkedPage["addresses"];
}

/** Finds pages of a run by links on pages. */
export type PageFinder = (source: string) => FindPage;

/**
 * Finds the page of a run that a link leads to, as programs that make pages understand links: `b.md`, `b` or `b.html`, a folder for the page that is
 * its index, `/guide/b` from the root of the site, and `../b/` from the folder that the page itself becomes. `onPage` is told of each that is found.
 */
export function pageFinder(pages: readonly RunPage[], files: Files, onPage?: (page: RunPage) => void): PageFinder {
  const byPath = tables.get(pages) ?? new Map(pages.map((page) => [files.absolute(page.path), pairOf(page)]));
  tables.set(pages, byPath);
  return (source) => (path) => {
    for (const candidate of candidates(path, files.absolute(source), files)) {
      const found = byPath.get(candidate);
      if (found === undefined) continue;
      onPage?.(found.page);
      return found.linked;
    }
    return undefined;
  };
}

/** The pages of a run are looked up for each of its documents: their table is made once. */
const tables = new WeakMap<readonly RunPage[], ReadonlyMap<string, { page: RunPage; linked: LinkedPage }>>();

const pairOf = (page: RunPage) => ({ page, linked: linkedPage(page) });

function linkedPage({ path, moved = new Map(), name, addresses }: RunPage): LinkedPage {
  const was = lastPart(path);
  const renamed = name === undefined || name === was ? undefined : { was, now: name };
  return { moved, ...(renamed && { renamed }), ...(addresses && { addresses }) };
}

/** Whether a file lies where a link of a page leads. */
export function fileFinder(source: string, files: Files): (path: string) => boolean {
  return (path) => {
    for (const candidate of candidates(path, files.absolute(source), files))
      if (files.kindOf(candidate) === "file") return true;
    return false;
  };
}

/** The files that a link may mean, the likeliest first. */
function* candidates(path: string, source: string, files: Files): Generator<string> {
  const plain = path.replace(/\/+$/u, "");
  for (const folder of path.startsWith("/") ? foldersAbove(source, files) : ownFolders(source, files)) {
    const base = files.absolute(files.within(folder, plain.replace(/^\/+/u, "") || "."));
    if (!path.endsWith("/")) yield base;
    const stem = base.replace(/\.html?$/u, "");
    for (const ending of ENDINGS) yield stem + ending;
    for (const index of INDEXES) for (const ending of ENDINGS) yield files.within(stem, index + ending);
  }
}

const ENDINGS = [".md", ".mdx", ".markdown", ".html"];
const INDEXES = ["index", "README", "_index"];

/** The folder of a page, and the one that a program may make of it: `a.md` is shown as `a/`. */
const ownFolders = (source: string, files: Files): string[] => [
  files.folderOf(source),
  source.replace(/(?<=[^\\/])\.[^.\\/]*$/u, ""),
];

function* foldersAbove(source: string, files: Files): Generator<string> {
  let folder = files.folderOf(source);
  for (let above = files.folderOf(folder); above !== folder; above = files.folderOf(folder)) {
    yield folder;
    folder = above;
  }
}

const lastPart = (path: string): string => /[^\\/]*$/u.exec(path)?.[0] ?? "";
