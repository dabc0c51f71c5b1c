import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  type Stats,
  writeSync,
} from "node:fs";
import type { OutputFile } from "../../model/files.js";
import { type AbandonedFiles, removeQuietly, temporaryOf } from "./abandoned-files.js";
import type { FilesAhead } from "./files-ahead.js";
import { bytesOf } from "./output-bytes.js";
import { outputPlace } from "./output-place.js";
import { NEW_MODE, temporaryFor, writeOpen } from "./temporary-file.js";
import { writeError } from "./write-error.js";
import { writeStream } from "./write-stream.js";

/** An output that is complete and waits to take its place. */
export interface StagedFile {
  /** The path that was named. */
  readonly path: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
  /** Whether the path leads to a pipe or a device, of which nothing can be remembered. */
  readonly isStream: boolean;
  /** Puts the output in its place. @throws InputError as `writeFiles` does */
  readonly settle: () => void;
  /** Takes away what was staged, where it did not take its place. */
  readonly discard: () => void;
}

/** What is known where outputs are made ready. */
export interface Staging {
  readonly abandoned: AbandonedFiles;
  /** Files that are flushed already. */
  readonly ahead?: FilesAhead;
  /** A folder of ours. */
  readonly staging?: string | undefined;
}

/**
 * Makes an output ready: a file is written and flushed under a short name, in our folder if it can go over from there in one step and as it
 * would be made in its own place, else beside the one that it will replace, and takes that one's mode and owner. What goes to a pipe or a
 * device is kept until all the other outputs are ready.
 */
export function stage({ path, content }: OutputFile, staging: Staging): StagedFile {
  try {
    const place = outputPlace(path);
    return place.kind === "stream" ? stageStream(path, content) : stageFile({ path, content }, place, staging);
  } catch (error) {
    throw writeError(path, error);
  }
}

function stageStream(path: string, content: OutputFile["content"]): StagedFile {
  const pieces = Array.from(bytesOf(content));
  const digest = createHash("sha256");
  for (const piece of pieces) digest.update(piece);
  const settle = (): void => writeStream(path, pieces);
  return { path, hash: digest.digest("hex"), isStream: true, settle, discard: () => undefined };
}

interface FilePlace {
  readonly path: string;
  readonly before?: Stats;
}

function stageFile(
  { path, content }: OutputFile,
  place: FilePlace,
  { abandoned, ahead, staging }: Staging,
): StagedFile {
  const usual = temporaryFor(place.path, staging);
  const flushed = place.before === undefined ? ahead?.take(usual, content) : undefined;
  const temporary = ahead?.has(usual) ? temporaryFor(`${place.path}+`, staging) : usual; // another of this place waits under the name
  const discard = (): void => removeQuietly(temporary);
  try {
    abandoned.removeOf(temporary);
    const hash = flushed ?? writeFlushed(temporary, content, place.before === undefined ? NEW_MODE : PRIVATE_MODE);
    const isLike = place.before === undefined || (place.before.nlink === 1 && becomeLike(temporary, place.before));
    const settle = (): void => takePlace(temporary, place.path, isLike, path);
    return { path, hash, isStream: false, settle, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

const PRIVATE_MODE = 0o600;

/** Gives the hash of what was written. */
function writeFlushed(path: string, content: OutputFile["content"], mode: number): string {
  const { file, hash } = writeOpen(path, content, mode);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash;
}

/** Gives a file the owner and mode of another, and tells whether it could have them. */
function becomeLike(path: string, { uid, gid, mode }: Stats): boolean {
  try {
    chownSync(path, uid, gid);
    chmodSync(path, mode & PERMISSIONS);
    return true;
  } catch {
    return false;
  }
}

const PERMISSIONS = 0o7777;

/**
 * A file takes its place in one step. One whose owner we cannot give a new one is written over, so that it stays its owner's; so is one that
 * has several names, hard links, which stay names of one file.
 */
function takePlace(temporary: string, place: string, isLike: boolean, path: string): void {
  try {
    if (isLike) rename(temporary, place);
    else writeOver(place, temporary);
  } catch (error) {
    throw writeError(path, error);
  }
}

/** Renames a file; one that lies on another disk after all, as below a mount, is first brought beside its place. */
function rename(temporary: string, place: string): void {
  try {
    renameSync(temporary, place);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const beside = temporaryOf(place);
    copyFileSync(temporary, beside);
    renameSync(beside, place);
  }
}

/**
 * Puts the bytes of a file into another, which keeps its mode, its owner and its names. This is not one step, so what was there is kept beside it as
 * `.duiyi-….old` until it is done: whoever is killed in between, or finds the disk full, has it still.
 */
function writeOver(place: string, temporary: string): void {
  const bytes = readFileSync(temporary);
  const before = readFileSync(place);
  const kept = temporaryOf(place).replace(/tmp$/u, "old");
  try {
    writeWhole(openSync(kept, "w", PRIVATE_MODE), before);
    writeOrRestore(place, bytes, before);
  } finally {
    if (holds(place, bytes) || holds(place, before)) removeQuietly(kept);
  }
}

function writeOrRestore(place: string, bytes: Uint8Array, before: Uint8Array): void {
  try {
    writeWhole(openSync(place, "r+"), bytes);
  } catch (error) {
    writeWhole(openSync(place, "r+"), before);
    throw error;
  }
}

/** Whether a file has these bytes and no others. */
const holds = (path: string, bytes: Uint8Array): boolean => readFileSync(path).equals(bytes);

/** Makes these bytes all that an open file holds, and closes it. */
function writeWhole(file: number, bytes: Uint8Array): void {
  try {
    for (let offset = 0; offset < bytes.length; )
      offset += writeSync(file, bytes, offset, bytes.length - offset, offset);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
