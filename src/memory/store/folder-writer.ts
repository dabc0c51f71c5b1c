import type { ByteFiles } from "../../model/byte-files.js";
import { InputError } from "../../model/input-error.js";
import type { MemoryRecord, NewMemoryRecord } from "../../model/memory-record.js";
import { concatenated } from "../../text/splice-bytes.js";
import { buildRun } from "./build-run.js";
import { freeRunName, type MemoryHead, openRuns } from "./folder-layout.js";
import { KnownIds } from "./known-ids.js";
import { type LogPosition, MemoryLog } from "./log.js";
import { type LogLine, lineOf } from "./log-line.js";
import type { AddedRecord, BrokenRecord, MemoryWriter } from "./memory-store.js";
import { mergedRecord } from "./merged-record.js";
import { halvesOf, recordId } from "./record-id.js";

/** What a writer of a folder works with. */
export interface FolderWriterOptions {
  readonly folder: string;
  readonly files: ByteFiles;
  readonly head: MemoryHead;
  readonly now: () => string;
  readonly onBroken: (broken: BrokenRecord) => void;
}

/** Adds to the log of a memory, and to its index when enough has come together. Only one may be open at a time. */
export class FolderWriter implements MemoryWriter {
  readonly #options: FolderWriterOptions;
  readonly #log: MemoryLog;
  readonly #known = new KnownIds();
  /** Where the index ends, and where the log does. */
  #indexed: LogPosition = { file: 0, offset: 0 };
  #end: LogPosition;
  #unindexed = 0;

  constructor(options: FolderWriterOptions) {
    const { folder, files, onBroken } = options;
    this.#options = options;
    this.#log = new MemoryLog(files.within(folder, "log"), files, onBroken);
    this.#end = this.#log.mendEnd();
    this.#readIndex();
    this.#readTail();
  }

  #readIndex(): void {
    const { folder, files, head } = this.#options;
    const { runs } = openRuns(folder, files, head);
    for (const { run } of runs) {
      for (const id of run.killed()) this.#forget(id);
      const [ids, places] = [run.ids(), run.places()];
      this.#known.reserve(run.header.count);
      for (let at = 0; at < run.header.count; at += 1) {
        const [file = 0, offset = 0, length = 0] = places.subarray(3 * at, 3 * at + 3);
        this.#known.set(ids[2 * at] ?? 0, ids[2 * at + 1] ?? 0, { file, offset }, length);
      }
      this.#indexed = run.header.to;
      run.close();
    }
  }

  #readTail(): void {
    for (const { line, at, length } of this.#log.lines(this.#indexed, this.#end)) {
      this.#take(line, at, length);
      this.#countIn(at, length);
    }
  }

  /** Takes note of a line that the index lacks; a run is written as soon as there are enough for one. */
  #countIn({ file, offset }: LogPosition, length: number): void {
    this.#unindexed += 1;
    if (this.#unindexed >= RUN) this.#index({ file, offset: offset + length + 1 });
  }

  #take(line: LogLine, at: LogPosition, length: number): void {
    if ("deleted" in line) {
      this.#forget(line.deleted);
      return;
    }
    for (const id of line.record.supersedes ?? []) this.#forget(id);
    this.#known.set(...halvesOf(line.record.id), at, length);
  }

  #forget(id: string): void {
    this.#known.set(...halvesOf(id), { file: 1, offset: 0 }, 0);
  }

  #find(id: string): MemoryRecord | undefined {
    const place = this.#known.get(...halvesOf(id));
    if (place === undefined || place.length === 0) return undefined;
    const line = this.#log.read(place.at, place.length);
    return line !== undefined && "record" in line ? line.record : undefined;
  }

  async add(records: readonly NewMemoryRecord[]): Promise<readonly AddedRecord[]> {
    const added: AddedRecord[] = [];
    const lines: LogLine[] = [];
    const pending = new Map<string, MemoryRecord>();
    for (const given of records) {
      const id = recordId(given);
      const there = pending.get(id) ?? this.#find(id);
      const record = there === undefined ? { id, ...given } : mergedRecord(there, given);
      added.push({ id, became: there === undefined ? "added" : record === undefined ? "known" : "changed" });
      if (record === undefined) continue;
      pending.set(id, record);
      lines.push({ record });
    }
    this.#append(lines);
    return added;
  }

  async remove(ids: readonly string[]): Promise<number> {
    const there = Array.from(new Set(ids)).filter((id) => ID.test(id) && this.#find(id) !== undefined);
    const time = this.#options.now();
    this.#append(there.map((id) => ({ deleted: id, time })));
    return there.length;
  }

  #append(lines: readonly LogLine[]): void {
    for (let from = 0; from < lines.length; from += BATCH) {
      const batch = lines.slice(from, from + BATCH);
      const written = batch.map((line) => encoder.encode(lineOf(line)));
      const { file } = this.#end;
      let { offset } = this.#end;
      this.#end = this.#log.append(concatenated(written), this.#end);
      for (const [index, line] of batch.entries()) {
        const length = (written[index]?.length ?? 1) - 1;
        this.#take(line, { file, offset }, length);
        offset += length + 1;
      }
      this.#unindexed += batch.length;
      if (this.#unindexed >= RUN) this.#index();
    }
  }

  async rebuild(): Promise<void> {
    const { folder, files } = this.#options;
    for (const name of files.list(folder)) if (/^index-\d+\.bin$/u.test(name)) files.remove(files.within(folder, name));
    this.#indexed = { file: 0, offset: 0 };
    this.#unindexed = 0;
    for (const { at, length } of this.#log.lines()) this.#countIn(at, length);
    if (this.#unindexed > 0) this.#index();
  }

  /** Writes a run of what the index lacks; a last run that is not much longer is taken into it. */
  #index(to: LogPosition = this.#end): void {
    const { folder, files, head } = this.#options;
    const { runs, useless } = openRuns(folder, files, head);
    const taken = this.#toTakeIn(runs.map(({ run }) => run.header.count));
    const from = runs[runs.length - taken]?.run.header.from ?? this.#indexed;
    const { bytes } = buildRun(this.#log.lines(from, to), { memory: head.id, from, to });
    this.#writeRun(files.within(folder, freeRunName(files.list(folder))), bytes);
    for (const { run } of runs) run.close();
    for (const name of [...useless, ...runs.slice(runs.length - taken).map((one) => one.name)])
      files.remove(files.within(folder, name));
    this.#indexed = to;
    this.#unindexed = 0;
  }

  #toTakeIn(counts: readonly number[]): number {
    let [taken, size] = [0, this.#unindexed];
    for (const count of counts.toReversed()) {
      if (count > 2 * size || count + size > RUN) break;
      size += count;
      taken += 1;
    }
    return taken;
  }

  /** @throws InputError `output.index` where it cannot be written: the records it is made of are in the log */
  #writeRun(path: string, bytes: Uint8Array): void {
    try {
      this.#options.files.write(path, [bytes]);
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== "output.unwritable") throw error;
      throw new InputError("output.index", error.values, { file: path });
    }
  }

  /** Brings the index up to date, where enough has come together. */
  finish(): void {
    if (this.#unindexed >= WORTH_A_RUN) this.#index();
  }

  close(): void {
    this.#log.close();
  }
}

const encoder = new TextEncoder();
const ID = /^[0-9a-f]{16}$/u;
const RUN = 100_000; // records of a run
const WORTH_A_RUN = 256; // records; fewer are looked through one by one
const BATCH = 10_000; // lines that are flushed at once
