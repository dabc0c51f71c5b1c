import { readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Files } from "../../model/files.js";
import { fileVersions } from "./file-versions.js";
import { withLock } from "./lock.js";
import { readFile, readPieces } from "./read-file.js";
import { makeFolders, replaceFiles, writeFiles } from "./write-files.js";

/** An absolute name stands for itself. */
const joined = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** The file system of Node.js, seen from the working directory of the process; `-` reads standard input. */
export const nodeFiles: Files = {
  kindOf: (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return stat.isDirectory() ? "folder" : "file";
  },
  read: readFile,
  stream: readPieces,
  list: (folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  write: writeFiles,
  replace: replaceFiles,
  makeFolders,
  withLock,
  versionsOf: fileVersions,
  absolute: (path) => resolve(path),
  within: joined,
  folderOf: dirname,
};
