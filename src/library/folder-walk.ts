import type { Files, FolderEntry } from "../model/files.js";
import { type IgnoreRules, ignoreRules } from "../text/ignore-rules.js";
import type { GivenFile, GivenFilesOptions } from "./given-file.js";

/** How a folder is walked through. */
export interface FolderWalk extends GivenFilesOptions {
  readonly files: Files;
}

/** All files of a folder and of the folders below it that are meant, in the order of their names. */
export function filesBelow(folder: string, walk: FolderWalk): Generator<GivenFile> {
  const ignores = walk.ownToo === true ? [] : rulesAbove(folder, walk.files);
  return filesIn({ path: folder, folders: [], ignores }, { ...walk, root: folder });
}

interface Folder {
  readonly path: string;
  readonly folders: readonly string[];
  /** The rules that hold in it, the outermost first. */
  readonly ignores: readonly PlacedRules[];
}

interface PlacedRules {
  readonly rules: IgnoreRules;
  /** The folders from that of the rules down to the folder that is walked through. */
  readonly above: readonly string[];
}

function* filesIn(
  { path: folder, folders, ignores }: Folder,
  walk: FolderWalk & { readonly root: string },
): Generator<GivenFile> {
  const { files, ownToo = false, passesOver, root } = walk;
  const own = ownToo ? new Set<string>() : ownOutputs(folder, files);
  const here = ownToo ? [] : [...ignores, ...rulesIn(folder, files)];
  for (const { path, kind, isLink } of entriesIn(folder, files)) {
    const name = lastPart(path);
    if (name.startsWith(".") || name === "node_modules" || own.has(name) || passesOver?.(path) === true) continue;
    if (isLink && !isWithin(files.realPath(path), files.realPath(root), files)) continue;
    if (isIgnored(name, kind === "folder", here)) continue;
    if (kind === "file") yield { path, isNamed: false, folders };
    else if (kind === "folder" && !isLink) {
      const deeper = here.map(({ rules, above }) => ({ rules, above: [...above, name] }));
      yield* filesIn({ path, folders: [...folders, name], ignores: deeper }, walk);
    }
  }
}

const entriesIn = (folder: string, files: Files): readonly FolderEntry[] =>
  files.entries?.(folder) ??
  files.list(folder).map((path) => ({ path, kind: files.kindOf(path), isLink: files.isLink(path) }));

/** The rules nearest to a file go before those above. */
function isIgnored(name: string, isFolder: boolean, ignores: readonly PlacedRules[]): boolean {
  for (const { rules, above } of ignores.toReversed()) {
    const found = rules([...above, name].join("/"), isFolder);
    if (found !== undefined) return found;
  }
  return false;
}

const rulesIn = (folder: string, files: Files): PlacedRules[] => {
  const path = files.within(folder, ".gitignore");
  if (files.kindOf(path) !== "file") return [];
  return [{ rules: ignoreRules(new TextDecoder().decode(files.read(path).bytes)), above: [] }];
};

/** Those of the folders above, up to that of the repository. */
function rulesAbove(folder: string, files: Files): PlacedRules[] {
  const found: PlacedRules[] = [];
  let at = files.absolute(folder);
  const above: string[] = [];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (files.kindOf(files.within(at, ".git")) !== undefined) return found;
    const parent = files.folderOf(at);
    if (parent === at) return []; // no repository: what lies above is none of this folder's
    above.unshift(lastPart(at));
    const way = [...above];
    found.unshift(...rulesIn(parent, files).map(({ rules }) => ({ rules, above: way })));
    at = parent;
  }
  return [];
}

const DEEPEST = 64; // folders

function isWithin(path: string, folder: string, files: Files): boolean {
  for (let at = path; ; at = files.folderOf(at)) {
    if (at === folder) return true;
    if (files.folderOf(at) === at) return false;
  }
}

/** The names of what duiyi wrote into a folder, by its record there. */
function ownOutputs(folder: string, files: Files): ReadonlySet<string> {
  const record = files.within(folder, RECORD);
  if (files.kindOf(record) !== "file") return new Set();
  try {
    return new Set(Object.keys(JSON.parse(new TextDecoder().decode(files.read(record).bytes))));
  } catch {
    return new Set(); // a damaged record remembers nothing
  }
}

const RECORD = ".duiyi.json";
const lastPart = (path: string): string => /[^\\/]*$/u.exec(path)?.[0] ?? "";
