import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { FileAhead, FileWriteOptions, OutputFile, WrittenInRun } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { AbandonedFiles } from "./abandoned-files.js";
import { FilesAhead } from "./files-ahead.js";
import { makeFolder } from "./make-folder.js";
import { OutputRecords, readIfThere, type WrittenFile } from "./output-record.js";
import { type StagedFile, stage } from "./staged-file.js";
import { writeError } from "./write-error.js";

/**
 * Writes files whole or not at all: each to a temporary name in its folder, or in one of ours, flushed; when all are there, each is renamed. Nothing is
 * overwritten unless we wrote it and it has not changed since (a folder's `.duiyi.json` remembers what we wrote), or `force`; and what
 * the same run has written of another file is not overwritten even then. Links are followed; pipes and devices take what is written.
 *
 * @throws InputError `output.exists`, `output.changed`, `output.same-name` or `output.unwritable`; what was there is then as it was
 */
export function writeFiles(files: readonly OutputFile[], options: FileWriteOptions = {}): void {
  const state = stateOf(options.run);
  const { records, places } = state;
  state.staging = options.staging;
  const stageOne = (file: OutputFile): StagedFile => stage(file, state);
  withStaged((staged) => {
    const same: WrittenFile[] = [];
    for (const { path, content } of files) {
      const hash = hashIfSame(path, content);
      if (hash === undefined) staged.push(stageOne({ path, content }));
      else same.push({ path, hash });
    }
    const written = [...same, ...staged.filter(({ isStream }) => !isStream)];
    for (const { path, hash } of written) {
      refuseIfOfThisRun(path, hash, options, places);
      if (options.force !== true) refuseIfForeign(path, hash, records);
    }
    const due = records.due(written, options.run === undefined);
    for (const file of due.files) staged.push(stageOne(file));
    for (const { settle } of staged) settle();
    due.taken();
    for (const { path, hash } of written) {
      options.run?.set(resolve(path), { hash, of: options.of ?? path });
      const place = placeOf(path);
      if (place !== undefined) places.set(place, resolve(path));
    }
  });
}

/** The hash of a content that stands at a path already, so that nothing need be written; of a content in pieces it is not known before. */
function hashIfSame(path: string, content: OutputFile["content"]): string | undefined {
  if ((typeof content !== "string" && !(content instanceof Uint8Array)) || !isFile(path)) return undefined;
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

/** Whether a file is byte for byte what the record of its folder, or a run that has not recorded it yet, says that we wrote. */
export function isAsWritten(path: string, run?: WrittenInRun): boolean {
  const there = readIfThere(path);
  return there !== undefined && stateOf(run).records.hashOf(path) === hash(there);
}

/** Writes what a run's records of folders still lack, which are not written anew for each of many files. @throws InputError as `writeFiles` does */
export function endRun(run: WrittenInRun): void {
  const state = stateOf(run);
  const rest = state.records.rest();
  withStaged((staged) => {
    for (const file of rest.files) staged.push(stage(file, state));
    for (const { settle } of staged) settle();
    rest.taken();
  });
}

/** Flushes files that a run is to write. See `Files`. */
export async function flushAhead(
  files: readonly FileAhead[],
  { run, staging }: { readonly run: WrittenInRun; readonly staging: string },
): Promise<() => void> {
  const { ahead, abandoned } = stateOf(run);
  const discards = await Promise.all(files.map((file) => ahead.flush(file, abandoned, staging)));
  return () => {
    for (const discard of discards) discard();
  };
}

interface RunState {
  readonly records: OutputRecords;
  readonly abandoned: AbandonedFiles;
  readonly ahead: FilesAhead;
  /** The paths that the run has written to, by where they stand on the disk: links, and names that a file system takes for one, lead to one place. */
  readonly places: Map<string, string>;
  /** Where the last outputs were made ready. */
  staging: string | undefined;
}

/** What is known of the folders that a run writes to; a call that is of no run knows nothing before. */
function stateOf(run: WrittenInRun | undefined): RunState {
  const state: RunState = (run && states.get(run)) ?? {
    records: new OutputRecords(),
    abandoned: new AbandonedFiles(),
    ahead: new FilesAhead(),
    places: new Map(),
    staging: undefined,
  };
  if (run !== undefined) states.set(run, state);
  return state;
}

const states = new WeakMap<WrittenInRun, RunState>();

/**
 * Puts contents in the place of files that are the user's to begin with: all are staged before the first is renamed, and nothing is
 * remembered as ours, so that what a person wrote is never overwritten later for being our own.
 *
 * @throws InputError `output.unwritable`
 */
export function replaceFiles(files: readonly OutputFile[]): void {
  const abandoned = new AbandonedFiles();
  withStaged((staged) => {
    for (const file of files) staged.push(stage(file, { abandoned }));
    for (const { settle } of staged) settle();
  });
}

/** Makes folders that are not there. @throws InputError `output.unwritable` */
export function makeFolders(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      makeFolder(path);
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

/** The disk and number of the file that a path leads to, if there is one. */
function placeOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** The path by which a run has written to where another leads. The number of a file that was replaced is soon that of another, so it must lead there still. */
function pathTo(path: string, places: RunState["places"]): string {
  const place = placeOf(path);
  const known = place === undefined ? undefined : places.get(place);
  return known !== undefined && placeOf(known) === place ? known : resolve(path);
}

function refuseIfOfThisRun(
  path: string,
  fresh: string,
  { run, of }: FileWriteOptions,
  places: RunState["places"],
): void {
  const before = run?.get(resolve(path)) ?? run?.get(pathTo(path, places));
  if (before === undefined || before.hash === fresh) return;
  throw new InputError("output.same-name", { first: before.of, second: of ?? path }, { file: path });
}

function refuseIfForeign(path: string, fresh: string, records: OutputRecords): void {
  const there = readIfThere(path);
  if (there === undefined || hash(there) === fresh) return;
  const written = records.hashOf(path);
  if (written === undefined) throw new InputError("output.exists", {}, { file: path });
  if (written !== hash(there)) throw new InputError("output.changed", {}, { file: path });
}

const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
