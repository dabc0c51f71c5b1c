import type { ByteFiles } from "../../model/byte-files.js";
import type { MemoryCounts, MemoryRecord } from "../../model/memory-record.js";
import { once } from "../../model/once.js";
import { keyOf } from "../score/key.js";
import { bigramsOf } from "./bigrams.js";
import { type MemoryHead, type NamedRun, openRuns } from "./folder-layout.js";
import { goneRecords } from "./gone-records.js";
import { type LogPosition, MemoryLog } from "./log.js";
import type { BrokenRecord, CandidateOptions } from "./memory-store.js";
import { NearestRecords } from "./nearest.js";
import { idOf, placeOf } from "./run.js";
import { HAN_LANGUAGES, isHanLanguage } from "./run-layout.js";
import { tailRun } from "./tail-run.js";

const HAN = /\p{Script=Han}/u;
/** How lines of the log begin to say that a translation is in a language that is written with hanzi. */
const HAN_TARGETS = HAN_LANGUAGES.map((language) => `"trgLang":"${language}`);

/** A record of the log that no run has yet. */
interface TailRecord {
  readonly record: MemoryRecord;
  readonly key: string;
}

/** What a memory in a folder holds at the moment when it was opened: runs of the index, and the end of the log that they lack. */
export class FolderReader {
  readonly log: MemoryLog;
  readonly runs: readonly NamedRun[];
  /** Where the runs end. */
  readonly indexed: LogPosition;
  readonly #tail = new Map<string, TailRecord>();
  /** The number of the last run that gives up an id; the tail is after all runs. */
  readonly #killed = new Map<string, number>();

  constructor(folder: string, files: ByteFiles, head: MemoryHead, onBroken: (broken: BrokenRecord) => void) {
    this.log = new MemoryLog(files.within(folder, "log"), files, onBroken);
    const { runs } = openRuns(folder, files, head);
    this.runs = runs;
    this.indexed = runs.at(-1)?.run.header.to ?? { file: 0, offset: 0 };
    for (const [number, { run }] of runs.entries()) for (const id of run.killed()) this.#killed.set(id, number);
    this.#readTail();
  }

  #readTail(): void {
    const after = this.runs.length;
    for (const { line } of this.log.lines(this.indexed)) {
      const gone = "deleted" in line ? [line.deleted] : [line.record.id, ...(line.record.supersedes ?? [])];
      for (const id of gone) {
        this.#tail.delete(id);
        this.#killed.set(id, after);
      }
      if ("record" in line) this.#tail.set(line.record.id, { record: line.record, key: keyOf(line.record.source) });
    }
  }

  candidates(text: string, options: CandidateOptions): readonly MemoryRecord[] {
    const { nearest, tail } = this.#searched();
    return nearest.find(keyOf(text), options).flatMap(({ run, record }) => {
      const found = run < this.runs.length ? this.#recordOf(run, record) : tail[record]?.record;
      return found === undefined ? [] : [found];
    });
  }

  /** The tail is searched as one more run. */
  readonly #searched = once(() => {
    const tail = Array.from(this.#tail.values(), ({ record, key }) => ({ record, key, id: record.id }));
    const runs = [...this.runs.map(({ run }) => run), tailRun(tail)];
    return { nearest: new NearestRecords(runs, goneRecords(runs, this.#killed)), tail };
  });

  /** A record of a run, unless it was deleted or another took its place. */
  #recordOf(number: number, index: number): MemoryRecord | undefined {
    const run = this.runs[number]?.run;
    if (run === undefined || (this.#killed.size > 0 && this.#isGone(run.id(index), number))) return undefined;
    const { at, length } = run.place(index);
    const line = this.log.read(at, length);
    return line !== undefined && "record" in line ? line.record : undefined;
  }

  #isGone(id: string, run: number): boolean {
    return (this.#killed.get(id) ?? -1) > run;
  }

  find(id: string): MemoryRecord | undefined {
    const tail = this.#tail.get(id);
    if (tail !== undefined) return tail.record;
    for (let number = this.runs.length - 1; number >= 0; number -= 1) {
      const ids = this.runs[number]?.run.ids() ?? new Uint32Array(0);
      const [high, low] = [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8), 16)];
      for (let at = 0; at < ids.length; at += 2)
        if (ids[at] === high && ids[at + 1] === low) return this.#recordOf(number, at / 2);
    }
    return undefined;
  }

  wasTakenOut(id: string): boolean {
    return this.#killed.has(id) && this.find(id) === undefined;
  }

  /** Every record that stands, in the order of the log. */
  *records(): Generator<MemoryRecord> {
    for (const [number, { run }] of this.runs.entries()) {
      const [ids, places] = [run.ids(), run.places()];
      for (let index = 0; index < run.header.count; index += 1) {
        if (this.#killed.size > 0 && this.#isGone(idOf(ids, index), number)) continue;
        const { at, length } = placeOf(places, index);
        const line = this.log.read(at, length);
        if (line !== undefined && "record" in line) yield line.record;
      }
    }
    for (const { record } of this.#tail.values()) yield record;
  }

  concordance(text: string, most: number): readonly MemoryRecord[] {
    const wanted = keyOf(text);
    if (wanted === "") return [];
    const found = wanted.length > 1 ? this.#withSource(wanted, most) : [];
    const seen = new Set(found.map(({ id }) => id));
    if (found.length >= most || (wanted.length > 1 && HAN.test(wanted) && !this.#hasHanTargets())) return found;
    for (const record of this.records()) {
      if (found.length >= most) break;
      const isFound = keyOf(record.target).includes(wanted) || keyOf(record.source).includes(wanted);
      if (isFound && !seen.has(record.id)) found.push(record);
    }
    return found;
  }

  /**
   * Whether any translation is in a language that is written with hanzi: to look through all of them takes seconds. The log is asked where a run
   * does not say.
   */
  readonly #hasHanTargets = once(() => {
    const told = this.runs.map(({ run }) => run.header.hasHanTargets);
    if (told.includes(undefined)) return this.log.holds(HAN_TARGETS);
    return told.includes(true) || Array.from(this.#tail.values()).some(({ record }) => isHanLanguage(record.trgLang));
  });

  #withSource(wanted: string, most: number): MemoryRecord[] {
    const bigrams = bigramsOf(wanted);
    const found: MemoryRecord[] = [];
    for (const [number, { run }] of this.runs.entries()) {
      for (const index of run.holding(bigrams)) {
        if (found.length >= most) return found;
        const record = run.key(index).includes(wanted) ? this.#recordOf(number, index) : undefined;
        if (record !== undefined) found.push(record);
      }
    }
    const inTail = Array.from(this.#tail.values()).filter(
      ({ key, record }) => key.includes(wanted) || keyOf(record.target).includes(wanted),
    );
    return [...found, ...inTail.map(({ record }) => record)].slice(0, most);
  }

  counts(indexBytes: number): MemoryCounts {
    const inRuns = this.runs.reduce((sum, { run }) => sum + run.header.count, 0);
    let gone = 0;
    if (this.#killed.size > 0) {
      for (const [number, { run }] of this.runs.entries())
        for (let ids = run.ids(), index = 0; index < run.header.count; index += 1)
          if (this.#isGone(idOf(ids, index), number)) gone += 1;
    }
    const all = inRuns + this.#tail.size;
    return { records: all - gone, deleted: gone, bytes: { log: this.log.bytes(), index: indexBytes } };
  }

  close(): void {
    this.log.close();
    for (const { run } of this.runs) run.close();
  }
}
