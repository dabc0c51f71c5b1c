import { createHash } from "node:crypto";
import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { OutputFile } from "../../model/files.js";
import { temporaryOf } from "./abandoned-files.js";
import { makeFolder } from "./make-folder.js";
import { bytesOf } from "./output-bytes.js";

/** The name under which a file is made ready, in a folder of ours if that will do; makes the folder where the file is to stand. */
export function temporaryFor(path: string, folder: string | undefined): string {
  makeFolder(dirname(path));
  const isElsewhere = folder !== undefined && isOfOneKind(folder, dirname(path));
  return temporaryOf(path, isElsewhere ? folder : undefined);
}

/** Whether a file that is made in one folder, which is made if need be, is as it would be if it were made in another: of its disk, its group and its mode. */
function isOfOneKind(folder: string, other: string): boolean {
  try {
    makeFolder(folder);
    const [one, two] = [statSync(folder), statSync(other)];
    return one.dev === two.dev && one.uid === two.uid && one.gid === two.gid && one.mode === two.mode;
  } catch {
    return false;
  }
}

/** The mode of a new file, less what the user's mask takes away. */
export const NEW_MODE = 0o666;

/** Writes a file and leaves it open. @returns the number of the open file, and the hash of what was written */
export function writeOpen(path: string, content: OutputFile["content"], mode: number): { file: number; hash: string } {
  const file = openSync(path, "w", mode);
  const digest = createHash("sha256");
  try {
    for (const bytes of bytesOf(content)) {
      digest.update(bytes);
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    }
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return { file, hash: digest.digest("hex") };
}
