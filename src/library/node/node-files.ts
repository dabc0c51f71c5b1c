import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import type { Files, FolderEntry } from "../../model/files.js";
import { fileVersions } from "./file-versions.js";
import { withLock } from "./lock.js";
import { readFile, readPieces } from "./read-file.js";
import { endRun, flushAhead, isAsWritten, makeFolders, replaceFiles, writeFiles } from "./write-files.js";

/** An absolute name stands for itself. */
const joined = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** A name that the file system cannot look for, as one of 300 letters, is the name of nothing. */
function kindOf(path: string): ReturnType<Files["kindOf"]> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "stream";
  } catch {
    return undefined;
  }
}

/** The time at which the file system itself noted a change cannot be set by hand; a file that takes the place of another has a number of its own. */
function stampOf(path: string): ReturnType<NonNullable<Files["stampOf"]>> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true) return undefined;
    return { mark: [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(" "), changed: found.ctimeMs };
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether a link leads to a folder that it stands in itself: below it everything would come again without end. */
function leadsAround(link: string, folder: string): boolean {
  try {
    const target = realpathSync(link);
    return `${realpathSync(folder)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`);
  } catch {
    return false;
  }
}

/** What stands in a folder, in the order of names. What a link leads to is looked for; of everything else the folder itself says what it is. */
function entriesIn(folder: string): FolderEntry[] {
  const start = join(folder, "x").slice(0, -1); // to join a folder with each of its names takes a third of the time
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isSymbolicLink() && leadsAround(start + entry.name, folder)))
    .map((entry) => entryOf(entry, start + entry.name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entryOf(entry: Dirent, path: string): FolderEntry {
  if (entry.isFile()) return { path, kind: "file", isLink: false };
  if (entry.isDirectory()) return { path, kind: "folder", isLink: false };
  return { path, kind: kindOf(path), isLink: entry.isSymbolicLink() };
}

/** The file system of Node.js, seen from the working directory of the process; `-` reads standard input. */
export const nodeFiles: Files = {
  kindOf,
  stampOf,
  isLink,
  realPath,
  read: readFile,
  stream: readPieces,
  list: (folder) => entriesIn(folder).map(({ path }) => path),
  entries: entriesIn,
  write: writeFiles,
  flushAhead,
  isAsWritten,
  record: endRun,
  replace: replaceFiles,
  makeFolders,
  withLock,
  versionsOf: fileVersions,
  absolute: (path) => resolve(path),
  within: joined,
  folderOf: dirname,
};
