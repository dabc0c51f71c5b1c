import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { ByteFiles, OpenFile } from "../../model/byte-files.js";
import { makeFolder } from "./make-folder.js";
import { isMissing, unreadable } from "./read-error.js";
import { writeError } from "./write-error.js";

/** Files of this machine that are read by position and added to at their end. */
export const nodeByteFiles: ByteFiles = {
  list,
  open,
  makeFolder: (path) => guarded(path, () => makeFolder(path)),
  append: (path, bytes) => guarded(path, () => withFile(path, "a", (file) => writeAll(file, bytes))),
  truncate: (path, size) => guarded(path, () => truncateSync(path, size)),
  write: (path, pieces) =>
    guarded(path, () => {
      const staged = `${path}.${process.pid}.tmp`;
      try {
        withFile(staged, "w", (file) => {
          for (const piece of pieces) writeAll(file, piece);
        });
        renameSync(staged, path);
      } finally {
        rmSync(staged, { force: true });
      }
    }),
  remove: (path) => guarded(path, () => rmSync(path, { force: true })),
  within: join,
};

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreadable(folder, error);
  }
}

function open(path: string): OpenFile | undefined {
  const file = opened(path);
  if (file === undefined) return undefined;
  return {
    size: () => fstatSync(file).size,
    read: (buffer, position) => readAll(file, buffer, position),
    close: () => closeSync(file),
  };
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(path, error);
  }
}

function readAll(file: number, buffer: Uint8Array, position: number): number {
  let done = 0;
  while (done < buffer.length) {
    const size = readSync(file, buffer, done, buffer.length - done, position + done);
    if (size === 0) break;
    done += size;
  }
  return done;
}

function withFile(path: string, flags: "a" | "w", work: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function guarded(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw writeError(path, error);
  }
}
