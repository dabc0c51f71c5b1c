import { dirname, extname, relative, resolve } from "node:path";
import { type ChangeRecord, InputError, nodeFiles, type RecordedChange } from "../../index.js";

/** Changes of files, by the paths of these, that a record is to tell. */
export interface ChangesMade extends Pick<ChangeRecord, "concept" | "to"> {
  readonly files: readonly { readonly path: string; readonly changes: readonly RecordedChange[] }[];
}

/** Where a record goes, and what stands in it. */
export interface RecordPlan {
  readonly path: string;
  readonly record: ChangeRecord;
}

/**
 * Where the record of these changes goes: to the file that was asked for, else to the first of `boat.changes.json`, `boat.changes-2.json` …
 * that is not there. A record that is there and tells one of these changes already, as a run leaves it that was broken off, is taken up: it
 * tells the changes of both then, so that all of them are taken back at once.
 *
 * @param read - reads a record, and throws an InputError where a file is none
 * @throws InputError `output.exists` where the file that was asked for holds something else
 */
export async function recordOf(
  made: ChangesMade,
  asked: string | undefined,
  read: (path: string) => Promise<ChangeRecord>,
): Promise<RecordPlan> {
  for (const path of asked === undefined ? namesFor(`${made.concept}.changes.json`) : [asked]) {
    const fresh = recordAt(path, made);
    if (isFree(path)) return { path, record: fresh };
    const there = await recordIn(path, read);
    if (there !== undefined && tellsOneOf(fresh, there)) return { path, record: joined(there, fresh) };
  }
  throw new InputError("output.exists", {}, { file: asked ?? "" });
}

/** A pipe takes what is written to it and holds nothing: to read it first would wait for ever. */
const isFree = (path: string): boolean => [undefined, "stream"].includes(nodeFiles.kindOf(path));

function* namesFor(name: string): Generator<string> {
  yield name;
  const kind = extname(name);
  for (let number = 2; ; number += 1) yield `${name.slice(0, -kind.length)}-${number}${kind}`;
}

/** A record names files as they lie from the folder that it stands in. */
const recordAt = (record: string, { concept, to, files }: ChangesMade): ChangeRecord => ({
  schema: "duiyi.changes/1",
  concept,
  to,
  files: files.map(({ path, changes }) => ({ file: relative(dirname(resolve(record)), resolve(path)), changes })),
});

async function recordIn(
  path: string,
  read: (path: string) => Promise<ChangeRecord>,
): Promise<ChangeRecord | undefined> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function tellsOneOf(fresh: ChangeRecord, there: ChangeRecord): boolean {
  if (fresh.concept !== there.concept || fresh.to !== there.to) return false;
  const told = new Set(there.files.flatMap(({ file, changes }) => changes.map((change) => keyOf(file, change))));
  return fresh.files.some(({ file, changes }) => changes.some((change) => told.has(keyOf(file, change))));
}

/** What both records tell. A change that a file holds several times is told as often as the record tells it that has it more often. */
function joined(there: ChangeRecord, fresh: ChangeRecord): ChangeRecord {
  const files = new Map(there.files.map(({ file, changes }) => [file, changes]));
  for (const { file, changes } of fresh.files) {
    const told = files.get(file) ?? [];
    files.set(file, [...told, ...withoutEachOf(changes, told)]);
  }
  return { ...there, files: Array.from(files, ([file, changes]) => ({ file, changes })) };
}

function withoutEachOf(changes: readonly RecordedChange[], told: readonly RecordedChange[]): RecordedChange[] {
  const left = new Map<string, number>();
  for (const change of told) left.set(keyOf("", change), (left.get(keyOf("", change)) ?? 0) + 1);
  return changes.filter((change) => {
    const count = left.get(keyOf("", change)) ?? 0;
    left.set(keyOf("", change), count - 1);
    return count <= 0;
  });
}

const keyOf = (file: string, { segment, before, after }: RecordedChange): string =>
  JSON.stringify([file, segment, before, after]);
