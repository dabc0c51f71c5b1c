import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { isAlive } from "./is-alive.js";

/**
 * Writes files whole or not at all: each to a temporary name in its folder, flushed; when all are there, each is renamed. Nothing is
 * overwritten unless we wrote it and it has not changed since (a folder's `.duiyi.json` remembers what we wrote), or `force`.
 *
 * @throws InputError `output.exists`, `output.changed` or `output.unwritable`; what was there is then as it was
 */
export function writeFiles(files: readonly OutputFile[], { force = false }: { force?: boolean } = {}): void {
  const staged: StagedFile[] = [];
  try {
    for (const { path, content } of files) staged.push(stage(path, content));
    const records = new Map<string, OutputRecord>();
    for (const { path, hash } of staged) {
      const record = recordOf(dirname(path), records);
      if (!force) refuseIfForeign(path, hash, record);
      record[basename(path)] = hash;
    }
    for (const [folder, record] of records)
      staged.push(stage(join(folder, RECORD_NAME), `${JSON.stringify(record, null, 2)}\n`));
    for (const { path, temporary } of staged) rename(temporary, path);
  } finally {
    for (const { temporary } of staged) discard(temporary);
  }
}

/**
 * Puts contents in the place of files that are the user's to begin with: all are staged before the first is renamed, and nothing is
 * remembered as ours, so that what a person wrote is never overwritten later for being our own.
 *
 * @throws InputError `output.unwritable`
 */
export function replaceFiles(files: readonly OutputFile[]): void {
  const staged: StagedFile[] = [];
  try {
    for (const { path, content } of files) staged.push(stage(path, content));
    for (const { path, temporary } of staged) rename(temporary, path);
  } finally {
    for (const { temporary } of staged) discard(temporary);
  }
}

/** Makes folders that are not there. @throws InputError `output.unwritable` */
export function makeFolders(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      throw unwritable(path, error);
    }
  }
}

/** A file that stands, flushed, under a temporary name beside its own. */
interface StagedFile {
  readonly path: string;
  readonly temporary: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
}

function stage(path: string, content: OutputFile["content"]): StagedFile {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeAbandoned(path);
    return { path, temporary, hash: writeFlushed(temporary, piecesOf(content)) };
  } catch (error) {
    discard(temporary);
    throw unwritable(path, error);
  }
}

function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // it could not be made either
  }
}

/** Temporary files that a process of ours left when it was killed. */
function removeAbandoned(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp$/u.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

const piecesOf = (content: OutputFile["content"]): Iterable<string | Uint8Array> =>
  typeof content === "string" || content instanceof Uint8Array ? [content] : content;

const BLOCK = 1 << 16; // characters written at once

/** Gives the hash of what was written. */
function writeFlushed(path: string, pieces: Iterable<string | Uint8Array>): string {
  const file = openSync(path, "w");
  const digest = createHash("sha256");
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    digest.update(bytes);
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
  };
  try {
    let held = "";
    for (const piece of pieces) {
      if (typeof piece !== "string") {
        write(held);
        held = "";
        write(piece);
      } else if (held.length + piece.length < BLOCK) held += piece;
      else {
        write(held + piece);
        held = "";
      }
    }
    write(held);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return digest.digest("hex");
}

function rename(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** File name → SHA-256 of what we wrote. */
type OutputRecord = Record<string, string>;
const RECORD_NAME = ".duiyi.json";

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

function recordOf(folder: string, records: Map<string, OutputRecord>): OutputRecord {
  const known = records.get(folder);
  if (known !== undefined) return known;
  const record = readRecord(join(folder, RECORD_NAME));
  records.set(folder, record);
  return record;
}

/** What we remember of a folder; a record that is damaged remembers nothing, so nothing is overwritten. */
function readRecord(path: string): OutputRecord {
  const bytes = readIfThere(path);
  if (bytes === undefined) return {};
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(found) ? found : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is OutputRecord =>
  typeof value === "object" && value !== null && Object.values(value).every((hash) => typeof hash === "string");

function refuseIfForeign(path: string, fresh: string, record: OutputRecord): void {
  const there = readIfThere(path);
  if (there === undefined || hash(there) === fresh) return;
  const written = record[basename(path)];
  if (written === undefined) throw new InputError("output.exists", {}, { file: path });
  if (written !== hash(there)) throw new InputError("output.changed", {}, { file: path });
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw unwritable(path, error);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

function unwritable(path: string, error: unknown): InputError {
  switch (codeOf(error)) {
    case "EISDIR":
      return new InputError("output.folder", {}, { file: path });
    case "EEXIST":
    case "ENOTDIR":
      return new InputError("output.not-folder", {}, { file: dirname(path) });
    default:
      return new InputError("output.unwritable", { reason: codeOf(error) || String(error) }, { file: path });
  }
}
