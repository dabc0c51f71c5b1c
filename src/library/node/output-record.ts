import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "../../model/files.js";
import { codeOf, writeError } from "./write-error.js";

/** What we remember of a folder: the name of each file that we wrote there, with the SHA-256 of what we wrote. */
export type OutputRecord = Map<string, string>;

const RECORD_NAME = ".duiyi.json";

/** The records of the folders that a call writes to, each read once. */
export class OutputRecords {
  readonly #byFolder = new Map<string, OutputRecord>();
  /** The folders whose records are not yet written as they are. */
  readonly #unwritten = new Set<string>();

  /** The record of the folder that a file stands in. */
  of(path: string): OutputRecord {
    const folder = dirname(path);
    const record = this.#byFolder.get(folder) ?? readRecord(join(folder, RECORD_NAME));
    this.#byFolder.set(folder, record);
    return record;
  }

  /** Remembers what is written at a path. */
  remember(path: string, hash: string): void {
    const record = this.of(path);
    if (record.get(basename(path)) === hash) return;
    record.set(basename(path), hash);
    this.#unwritten.add(dirname(path));
  }

  /** The records that have changed, as files to write, with their names in order: who wrote first makes no difference. */
  takeFiles(): OutputFile[] {
    const folders = Array.from(this.#unwritten);
    this.#unwritten.clear();
    return folders.map((folder) => {
      const record = Array.from(this.#byFolder.get(folder) ?? []).sort(([a], [b]) => (a < b ? -1 : 1));
      return { path: join(folder, RECORD_NAME), content: `${JSON.stringify(Object.fromEntries(record), null, 2)}\n` };
    });
  }
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
