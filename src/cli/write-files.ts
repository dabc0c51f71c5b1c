import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { InputError } from "../model/input-error.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files whole or not at all: each to a temporary name in its folder, flushed, then renamed. Nothing is overwritten unless we
 * wrote it and it has not changed since (a folder's `.duiyi.json` remembers what we wrote), or `force`. All are looked at before the
 * first is written.
 *
 * @throws InputError `output.exists`, `output.changed` or `output.unwritable`; what was there is then as it was
 */
export function writeFiles(files: readonly OutputFile[], { force = false }: { force?: boolean } = {}): void {
  const records = new Map<string, OutputRecord>();
  for (const { path, text } of files) {
    const record = recordOf(dirname(path), records);
    if (!force) refuseIfForeign(path, text, record);
    record[basename(path)] = hash(text);
  }
  for (const { path, text } of files) replaceFile(path, text);
  for (const [folder, record] of records)
    replaceFile(join(folder, RECORD_NAME), `${JSON.stringify(record, null, 2)}\n`);
}

/** File name → SHA-256 of what we wrote. */
type OutputRecord = Record<string, string>;
const recordSchema = z.record(z.string(), z.string());
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
    return recordSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

function refuseIfForeign(path: string, text: string, record: OutputRecord): void {
  const there = readIfThere(path);
  if (there === undefined || hash(there) === hash(text)) return;
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

/** Puts `text` in the place of a file, whole or not at all. */
export function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFlushed(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(path, error);
  }
}

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    const bytes = new TextEncoder().encode(text);
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
const unwritable = (path: string, error: unknown): InputError =>
  new InputError("output.unwritable", { reason: codeOf(error) || String(error) }, { file: path });
