import { dirname, extname, join, relative } from "node:path";
import { type GivenFile, nodeFiles, type ReturnedFile } from "../index.js";
import { keptFolders, namedByStem } from "./kept-folders.js";
import { refuseOneOutput } from "./returned-files.js";

/** The folder that what is made of files is written into; nothing where each goes beside its file, or one to a file. */
export function outputFolder(given: readonly GivenFile[], output: string | undefined): string | undefined {
  if (output === undefined || output === "-") return undefined;
  const isFolder = output.endsWith("/") || nodeFiles.kindOf(output) === "folder";
  const areMany = given.some(({ isNamed }) => !isNamed) || (given.length > 1 && extname(output) === "");
  return isFolder || areMany ? output : undefined;
}

/**
 * The folder that the documents of one returned file are written into; nothing where each goes beside that file, or the only one to a file.
 *
 * @param folder - the folder of the run, if it has one
 * @throws InputError `usage.several-documents` where the output of several documents is no folder
 */
export function documentsFolder(
  folder: string | undefined,
  documents: readonly ReturnedFile[],
  output: string | undefined,
): string | undefined {
  if (folder !== undefined || output === undefined || documents.length < 2) return folder;
  if (output === "-" || extname(output) !== "") refuseOneOutput(documents);
  return output;
}

/** Where files that are named are called the same: the folders that each stands in. @throws InputError `output.same-name` */
export function foldersOf(given: readonly GivenFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = given.flatMap(({ path, isNamed }) => (isNamed ? [path] : []));
  const kept = keptFolders(paths.map(namedByStem));
  return new Map(paths.map((path, index) => [path, kept[index] ?? []]));
}

/** A path beside a file, within another folder: below the folders that the file stands in. */
export const within = (folder: string, { path, folders }: GivenFile, beside: string): string =>
  join(folder, ...folders, relative(dirname(path), beside));
