import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "../../model/files.js";
import { codeOf, writeError } from "./write-error.js";

/** What we remember of a folder: the name of each file that we wrote there, with the SHA-256 of what we wrote. */
export type OutputRecord = Map<string, string>;

const RECORD_NAME = ".duiyi.json";

/**
 * The records of the folders that a run writes to. Each is read once and kept, and is due to be written when what it lacks is more than a
 * sixteenth of it: a run that writes many files into one folder writes its record seldom, and in all a small multiple of its size.
 */
export class OutputRecords {
  readonly #byFolder = new Map<string, FolderRecord>();

  /** The hash of what we wrote at a path. */
  hashOf(path: string): string | undefined {
    const { onDisk, since } = this.#of(dirname(path));
    return since.get(basename(path)) ?? onDisk.get(basename(path));
  }

  /**
   * The records that are due when these files, too, are written: all of them where nothing comes after (`isLast`). `taken` is to be called
   * when they are written.
   */
  due(fresh: readonly WrittenFile[], isLast: boolean): DueRecords {
    const byFolder = new Map<string, WrittenFile[]>();
    for (const file of fresh) {
      const folder = dirname(file.path);
      const files = byFolder.get(folder) ?? [];
      files.push(file);
      byFolder.set(folder, files);
    }
    const parts = Array.from(byFolder, ([folder, files]) => this.#dueIn(folder, files, isLast));
    return { files: parts.flatMap(({ file }) => file ?? []), taken: () => takeAll(parts) };
  }

  /** All records that lack something. */
  rest(): DueRecords {
    const lacking = Array.from(this.#byFolder).filter(([, { since }]) => since.size > 0);
    const parts = lacking.map(([folder, record]) => this.#whole(folder, record.since));
    return { files: parts.map(({ file }) => file), taken: () => takeAll(parts) };
  }

  #of(folder: string): FolderRecord {
    const record = this.#byFolder.get(folder) ?? { onDisk: readRecord(join(folder, RECORD_NAME)), since: new Map() };
    this.#byFolder.set(folder, record);
    return record;
  }

  #dueIn(
    folder: string,
    files: readonly WrittenFile[],
    isLast: boolean,
  ): { readonly file?: OutputFile; readonly taken: () => void } {
    const { onDisk, since } = this.#of(folder);
    const names = files.map(({ path, hash }) => [basename(path), hash] as const);
    const isDue = isLast || (since.size + files.length) * LACKING > onDisk.size;
    if (isDue) return this.#whole(folder, new Map([...since, ...names]));
    return { taken: () => addAll(since, names) };
  }

  /** The record of a folder with what it lacks; what other programs have added to it by now stays. */
  #whole(folder: string, lacks: OutputRecord): { readonly file: OutputFile; readonly taken: () => void } {
    const path = join(folder, RECORD_NAME);
    const known = [...readRecord(path), ...lacks];
    const onDisk: OutputRecord = new Map(known.sort(([a], [b]) => (a < b ? -1 : 1))); // whoever wrote first
    const content = `${JSON.stringify(Object.fromEntries(onDisk), null, 2)}\n`;
    const taken = (): void => void this.#byFolder.set(folder, { onDisk, since: new Map() });
    return { file: { path, content }, taken };
  }
}

const LACKING = 16;

function takeAll(parts: readonly { readonly taken: () => void }[]): void {
  for (const { taken } of parts) taken();
}

function addAll(record: OutputRecord, files: readonly (readonly [name: string, hash: string])[]): void {
  for (const [name, hash] of files) record.set(name, hash);
}

/** A file that was written, or is about to be. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

/** Records to write, and what is called once they are written. */
export interface DueRecords {
  readonly files: readonly OutputFile[];
  readonly taken: () => void;
}

interface FolderRecord {
  readonly onDisk: OutputRecord;
  /** What was written since. */
  readonly since: OutputRecord;
}

/** A record that is damaged remembers nothing, so nothing is overwritten. */
function readRecord(path: string): OutputRecord {
  const bytes = readIfThere(path);
  if (bytes === undefined) return new Map();
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(found) ? new Map(Object.entries(found)) : new Map();
  } catch {
    return new Map();
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && Object.values(value).every((hash) => typeof hash === "string");

/** The bytes of a file; nothing where there is none. @throws InputError `output.folder` or `output.unwritable` */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw writeError(path, error);
  }
}
