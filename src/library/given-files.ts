import type { Files } from "../model/files.js";
import { InputError } from "../model/input-error.js";
import { globMatcher } from "../text/glob.js";
import { type FolderWalk, filesBelow } from "./folder-walk.js";
import type { GivenFile, GivenFilesOptions } from "./given-file.js";

/**
 * The files that names, folders and patterns mean, each once and in the order in which they are given. Of a folder these are all files in it
 * and in the folders below, but for what is hidden, what duiyi wrote there, what a `.gitignore` names, `node_modules`, and what links lead to
 * outside of the folder. A name that begins with `!` takes out what it means. A name that means nothing stays as it is: who reads it says that it
 * is missing.
 *
 * @example givenFiles(["docs", "*.html", "!docs/drafts/**"], files)
 * @throws InputError `input.no-match` where a pattern means no file and `onNoMatch` is not there to be told
 */
export function givenFiles(names: readonly string[], files: Files, options: GivenFilesOptions = {}): GivenFile[] {
  const given = new Map<string, GivenFile>();
  const taken = names.filter((name) => !isExclusion(name, files));
  const isTakenOut = exclusions(names.filter((name) => isExclusion(name, files)));
  for (const name of taken) {
    for (const file of filesOf(name, files, options))
      if (!given.has(file.path) && !isTakenOut(file.path)) given.set(file.path, file);
  }
  return Array.from(given.values());
}

/** A file may be called `!important.md`. */
const isExclusion = (name: string, files: Files): boolean =>
  name.length > 1 && name.startsWith("!") && files.kindOf(name) === undefined;

function exclusions(names: readonly string[]): (path: string) => boolean {
  const fits = names.map((name) => {
    const plain = tidy(name.slice(1)).replace(/\/+$/u, "");
    const [itself, below] = [globMatcher(plain), globMatcher(`${plain}/**`)];
    return (path: string) => itself(path) || below(path);
  });
  return (path) => fits.some((isMeant) => isMeant(tidy(path)));
}

/** `./docs\a.md` is `docs/a.md`. */
const tidy = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");

function filesOf(name: string, files: Files, options: GivenFilesOptions): GivenFile[] {
  const kind = name === "-" ? "file" : files.kindOf(name);
  const walk: FolderWalk = { files, ...options };
  if (kind === "folder") return Array.from(filesBelow(name, walk));
  const named = [{ path: name, isNamed: true, folders: [] }];
  if (kind === "file" || !PATTERN.test(name)) return named;
  const root = ROOT.exec(name)?.[0] ?? "";
  const fits = globMatcher(name.slice(root.length));
  const isMeant = ({ path, folders }: GivenFile): boolean => fits([...folders, lastPart(path)].join("/"));
  const found = files.kindOf(root || ".") === "folder" ? Array.from(filesBelow(root || ".", walk)) : [];
  const meant = found.filter((file) => isMeant(file) && isDeepEnough(name.slice(root.length), file));
  if (meant.length > 0) return meant;
  const error = new InputError("input.no-match", { pattern: name, folder: root || "." });
  if (options.onNoMatch === undefined) throw error;
  options.onNoMatch(error);
  return [];
}

const PATTERN = /[*?{]/u;
/** The folders of a pattern before its first sign: `docs/` of `docs/*.md`. */
const ROOT = /^(?:[^*?{}/]*\/)*/u;

/** A pattern without a folder means files of one folder, as a shell has it; `docs/**` means all below. */
const isDeepEnough = (pattern: string, { folders }: GivenFile): boolean =>
  pattern.includes("/") || pattern === "**" || folders.length === 0;

const lastPart = (path: string): string => /[^\\/]*$/u.exec(path)?.[0] ?? "";
