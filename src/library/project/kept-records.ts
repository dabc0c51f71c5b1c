import type { Files } from "../../model/files.js";
import type { HandoffRecord } from "../../model/handoff-record.js";
import { handoffRecordSchema, takenFilesSchema } from "../../model/handoff-record-schema.js";
import { KEPT } from "./cache.js";

const HANDOFFS = `${KEPT}/handoffs`;

/** What was handed out, the last first. A record that cannot be read is none. */
export function handoffRecords(files: Files): HandoffRecord[] {
  if (files.kindOf(HANDOFFS) !== "folder") return [];
  return files
    .list(HANDOFFS)
    .filter((path) => path.endsWith(".json"))
    .flatMap((path) => readRecord(files.read(path).bytes) ?? [])
    .toReversed();
}

/** A record as it stands in a file or in a package; nothing where it is none. */
export function readRecord(bytes: Uint8Array): HandoffRecord | undefined {
  try {
    return handoffRecordSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** A record as text. */
export const recordText = (record: HandoffRecord): string => `${JSON.stringify(record, null, 1)}\n`;

/** Writes a record, in the place of an earlier one of the same package. */
export const keepRecord = (record: HandoffRecord, files: Files): void =>
  files.replace([{ path: `${HANDOFFS}/${record.id}.json`, content: recordText(record) }]);

/** The targets of a document as they were handed out last; none where it never was. */
export function lastHandedOut(
  source: string,
  to: string,
  records: readonly HandoffRecord[],
): Readonly<Record<string, string>> {
  for (const record of records) {
    const found = record.to === to ? record.documents.find((document) => document.source === source) : undefined;
    if (found !== undefined) return found.targets;
  }
  return {};
}

/** Who was given a document last and has not sent all of the package back; nothing where nobody has it. */
export function holderOf(source: string, to: string, records: readonly HandoffRecord[]): string | undefined {
  const record = records.find((one) => one.to === to && one.documents.some((document) => document.source === source));
  return record === undefined || record.returned?.isAll === true ? undefined : (record.who ?? record.id);
}

const TAKEN = `${KEPT}/returned.json`;

/** The hash of each file that returned, as it was when it was taken. */
export function takenFiles(files: Files): Map<string, string> {
  if (files.kindOf(TAKEN) !== "file") return new Map();
  try {
    const { files: taken } = takenFilesSchema.parse(JSON.parse(new TextDecoder().decode(files.read(TAKEN).bytes)));
    return new Map(Object.entries(taken));
  } catch {
    return new Map();
  }
}

/** Keeps which files were taken, in the order of their names. */
export function keepTaken(taken: ReadonlyMap<string, string>, files: Files): void {
  const sorted = Object.fromEntries(Array.from(taken).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = `${JSON.stringify({ schema: "duiyi.returned/1", files: sorted }, null, 1)}\n`;
  if (files.kindOf(TAKEN) === "file" && new TextDecoder().decode(files.read(TAKEN).bytes) === content) return;
  files.replace([{ path: TAKEN, content }]);
}
