import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import type { Files } from "../../model/files.js";
import { fileVersions } from "./file-versions.js";
import { withLock } from "./lock.js";
import { readFile, readPieces } from "./read-file.js";
import { endRun, isAsWritten, makeFolders, replaceFiles, writeFiles } from "./write-files.js";

/** An absolute name stands for itself. */
const joined = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** A name that the file system cannot look for, as one of 300 letters, is the name of nothing. */
function kindOf(path: string): ReturnType<Files["kindOf"]> {
  try {
    const found = statSync(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "stream";
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

/** The file system of Node.js, seen from the working directory of the process; `-` reads standard input. */
export const nodeFiles: Files = {
  kindOf,
  isLink,
  realPath,
  read: readFile,
  stream: readPieces,
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !(entry.isSymbolicLink() && leadsAround(join(folder, entry.name), folder)))
      .map(({ name }) => join(folder, name))
      .sort(),
  write: writeFiles,
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
