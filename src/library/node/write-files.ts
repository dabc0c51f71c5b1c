import { createHash } from "node:crypto";
import { mkdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { FileWriteOptions, OutputFile, WrittenInRun } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { Leftovers } from "./leftovers.js";
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
    const { records, leftovers } = stateOf(options);
    const unchanged = new Map<string, string>();
    for (const { path, content } of files) {
      const same = hashIfSame(path, content);
      if (same === undefined) staged.push(stage(path, content, leftovers));
      else unchanged.set(path, same);
    }
    for (const { path, hash, isStream } of staged) {
      if (isStream) continue;
      refuseIfOfThisRun(path, hash, options);
      if (options.force !== true) refuseIfForeign(path, hash, records.of(path));
    }
    const written = staged.filter(({ isStream }) => !isStream).map(({ path, hash }) => [path, hash] as const);
    const there = [...written, ...unchanged];
    for (const [path, hash] of unchanged) refuseIfOfThisRun(path, hash, options);
    if (options.recordLater !== true) {
      for (const [path, hash] of there) records.remember(path, hash);
      for (const { path, content } of records.takeFiles()) staged.push(stage(path, content, leftovers));
    }
    for (const { settle } of staged) settle();
    for (const [path, hash] of there) {
      if (options.recordLater === true) records.remember(path, hash);
      options.run?.set(resolve(path), { hash, of: options.of ?? path });
    }
  });
}

/** The hash of a content that stands at a path already, so that nothing need be written; of a content in pieces it is not known before. */
function hashIfSame(path: string, content: OutputFile["content"]): string | undefined {
  if (typeof content !== "string" && !(content instanceof Uint8Array)) return undefined;
  if (!isFile(path)) return undefined;
  const fresh = hash(typeof content === "string" ? new TextEncoder().encode(content) : content);
  const there = readIfThere(path);
  return there !== undefined && hash(there) === fresh ? fresh : undefined;
}

/** A path that cannot be looked at is refused when it is written to. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Records what a run has written and not recorded yet. */
export function recordWritten(run: WrittenInRun): void {
  const { records } = stateOf({ run, recordLater: true });
  const files = records.takeFiles();
  if (files.length > 0) replaceFiles(files);
}

/** Whether a file is byte for byte what the record of its folder says that we wrote. */
export function isAsWritten(path: string, run?: WrittenInRun): boolean {
  const there = readIfThere(path);
  const { records } = stateOf({ ...(run && { run, recordLater: true }) });
  return there !== undefined && records.of(path).get(basename(path)) === hash(there);
}

/** What is known of the folders that are written to. */
interface WritingState {
  readonly records: OutputRecords;
  readonly leftovers: Leftovers;
}

/**
 * A run that records later reads the record of each folder once, and looks once for what a killed process left there. Any other call reads both
 * anew: another process may have written since.
 */
function stateOf({ run, recordLater = false }: FileWriteOptions): WritingState {
  const known = run && recordLater ? runs.get(run) : undefined;
  if (known !== undefined) return known;
  const state = { records: new OutputRecords(), leftovers: new Leftovers() };
  if (run !== undefined && recordLater) runs.set(run, state);
  return state;
}

const runs = new WeakMap<WrittenInRun, WritingState>();

/**
 * Puts contents in the place of files that are the user's to begin with: all are staged before the first is renamed, and nothing is
 * remembered as ours, so that what a person wrote is never overwritten later for being our own.
 *
 * @throws InputError `output.unwritable`
 */
export function replaceFiles(files: readonly OutputFile[]): void {
  withStaged((staged) => {
    const leftovers = new Leftovers();
    for (const { path, content } of files) staged.push(stage(path, content, leftovers));
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
