import type { Files } from "../model/files.js";
import { globMatcher } from "../text/glob.js";

/** A file that a person gave: by its own name, or through a folder or a pattern. */
export interface GivenFile {
  readonly path: string;
  /** Whether it was given by its own name. */
  readonly isNamed: boolean;
  /** The folders that it stands in below the folder or pattern that was given, the outermost first. */
  readonly folders: readonly string[];
}

/** Which files of a folder are meant. */
export interface GivenFilesOptions {
  /** Whether files that duiyi wrote there are meant too, as XLIFF is that comes home. */
  readonly ownToo?: boolean;
}

/**
 * The files that names, folders and patterns mean, each once and in the order in which they are given. Of a folder these are all files in it
 * and in the folders below, but for what is hidden, what duiyi wrote there, and `node_modules`. A name that means nothing stays as it is: who
 * reads it says that it is missing.
 *
 * @example givenFiles(["docs", "*.html"], files)
 */
export function givenFiles(names: readonly string[], files: Files, options: GivenFilesOptions = {}): GivenFile[] {
  const given = new Map<string, GivenFile>();
  for (const name of names) {
    for (const file of filesOf(name, files, options)) if (!given.has(file.path)) given.set(file.path, file);
  }
  return Array.from(given.values());
}

function filesOf(name: string, files: Files, options: GivenFilesOptions): GivenFile[] {
  const kind = name === "-" ? "file" : files.kindOf(name);
  if (kind === "folder") return Array.from(filesBelow(name, [], files, options));
  const named = [{ path: name, isNamed: true, folders: [] }];
  if (kind === "file" || !PATTERN.test(name)) return named;
  const root = ROOT.exec(name)?.[0] ?? "";
  const fits = globMatcher(name.slice(root.length));
  const isMeant = ({ path, folders }: GivenFile): boolean => fits([...folders, lastPart(path)].join("/"));
  const found = files.kindOf(root || ".") === "folder" ? Array.from(filesBelow(root || ".", [], files, options)) : [];
  const meant = found.filter((file) => isMeant(file) && isDeepEnough(name.slice(root.length), file));
  return meant.length === 0 ? named : meant;
}

const PATTERN = /[*?{]/u;
/** The folders of a pattern before its first sign: `docs/` of `docs/*.md`. */
const ROOT = /^(?:[^*?{}/]*\/)*/u;

/** A pattern without a folder means files of one folder, as a shell has it. */
const isDeepEnough = (pattern: string, { folders }: GivenFile): boolean =>
  pattern.includes("/") || folders.length === 0;

function* filesBelow(
  folder: string,
  folders: readonly string[],
  files: Files,
  options: GivenFilesOptions,
): Generator<GivenFile> {
  const own = options.ownToo === true ? new Set<string>() : ownOutputs(folder, files);
  for (const path of files.list(folder)) {
    const name = lastPart(path);
    if (name.startsWith(".") || name === "node_modules" || own.has(name)) continue;
    const kind = files.kindOf(path);
    if (kind === "file") yield { path, isNamed: false, folders };
    else if (kind === "folder") yield* filesBelow(path, [...folders, name], files, options);
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
