import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { FileWriteOptions, OutputFile } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { type OutputRecord, OutputRecords, readIfThere } from "./output-record.js";
import { type StagedFile, stage } from "./staged-file.js";
import { writeError } from "./write-error.js";

/**
 * Writes files whole or not at all: each to a temporary name in its folder, flushed; when all are there, each is renamed. Nothing is
 * overwritten unless we wrote it and it has not changed since (a folder's `.duiyi.json` remembers what we wrote), or `force`; and what
 * the same run has written of another file is not overwritten even then. Links are followed; pipes and devices take what is written.
 *
 * @throws InputError `output.exists`, `output.changed`, `output.same-name` or `output.unwritable`; what was there is then as it was
 */
export function writeFiles(files: readonly OutputFile[], options: FileWriteOptions = {}): void {
  withStaged((staged) => {
    for (const { path, content } of files) staged.push(stage(path, content));
    const records = new OutputRecords();
    for (const { path, hash, isStream } of staged) {
      if (isStream) continue;
      refuseIfOfThisRun(path, hash, options);
      if (options.force !== true) refuseIfForeign(path, hash, records.of(path));
      records.remember(path, hash);
    }
    const written = Array.from(staged);
    for (const { path, content } of records.files()) staged.push(stage(path, content));
    for (const { settle } of staged) settle();
    for (const { path, hash } of written) options.run?.set(resolve(path), { hash, of: options.of ?? path });
  });
}

/**
 * Puts contents in the place of files that are the user's to begin with: all are staged before the first is renamed, and nothing is
 * remembered as ours, so that what a person wrote is never overwritten later for being our own.
 *
 * @throws InputError `output.unwritable`
 */
export function replaceFiles(files: readonly OutputFile[]): void {
  withStaged((staged) => {
    for (const { path, content } of files) staged.push(stage(path, content));
    for (const { settle } of staged) settle();
  });
}

/** Makes folders that are not there. @throws InputError `output.unwritable` */
export function makeFolders(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      throw writeError(path, error);
    }
  }
}

function withStaged(work: (staged: StagedFile[]) => void): void {
  const staged: StagedFile[] = [];
  try {
    work(staged);
  } finally {
    for (const { discard } of staged) discard();
  }
}

function refuseIfOfThisRun(path: string, fresh: string, { run, of }: FileWriteOptions): void {
  const before = run?.get(resolve(path));
  if (before === undefined || before.hash === fresh) return;
  throw new InputError("output.same-name", { first: before.of, second: of ?? path }, { file: path });
}

function refuseIfForeign(path: string, fresh: string, record: OutputRecord): void {
  const there = readIfThere(path);
  if (there === undefined || hash(there) === fresh) return;
  const written = record.get(basename(path));
  if (written === undefined) throw new InputError("output.exists", {}, { file: path });
  if (written !== hash(there)) throw new InputError("output.changed", {}, { file: path });
}

const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
