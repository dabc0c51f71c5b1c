import { BigramLists } from "./bigram-lists.js";
import { bigramsOf } from "./bigrams.js";
import type { GoneRecords } from "./gone-records.js";
import { COMPARED } from "./look-up.js";
import type { CandidateOptions } from "./memory-store.js";
import { mostAlike, type Sharing } from "./most-alike.js";
import { idOf, newTally, type SearchedRun, type Tally } from "./run.js";

/** A record of a run. */
export interface RunRecord {
  readonly run: number;
  readonly record: number;
}

/** A record that shares some of the bigrams that were looked up. */
type SharingRecord = RunRecord & Sharing;

/** Finds the records of runs whose keys are most like one: see `look-up.ts` for those that are compared. */
export class NearestRecords {
  readonly #runs: readonly SearchedRun[];
  readonly #gone: GoneRecords;
  readonly #tally: Tally;
  readonly #lists: BigramLists;
  #askedIds = 0;

  constructor(runs: readonly SearchedRun[], gone: GoneRecords) {
    this.#runs = runs;
    this.#gone = gone;
    this.#tally = newTally(Math.max(0, ...runs.map(({ size }) => size)));
    this.#lists = new BigramLists(runs, gone.counts);
  }

  /** The most alike first. */
  find(key: string, options: CandidateOptions): readonly RunRecord[] {
    const rarest = this.#lists.rarest(bigramsOf(key));
    return mostAlike(key, this.#sharing(rarest, key.length), options);
  }

  /**
   * The records that share most of some bigrams, then those of the nearest length, then those with the lowest id. A record that shares so
   * many that it is kept has one of the rarest among them: the longest lists bring none that is new.
   */
  #sharing(rarest: readonly number[], length: number): readonly SharingRecord[] {
    const best = new BestRecords(rarest.length);
    const { counters, records } = this.#tally;
    for (const [number, run] of this.#runs.entries()) {
      const gone = this.#gone.byRun[number];
      this.#tally.size = 0;
      const telling = rarest.length - best.fewest + 1;
      for (const [at, bigram] of rarest.entries()) {
        const place = this.#lists.place(bigram, number);
        if (at < telling) run.tally(place, this.#tally);
        else run.tallyKnown(place, this.#tally);
      }
      for (let at = 0; at < this.#tally.size; at += 1) {
        const record = records[at] ?? 0;
        if (gone?.[record] !== 1) best.add(counters[record] ?? 0, number, record);
        counters[record] = 0;
      }
    }
    return this.#taken(best, rarest.length, length);
  }

  #taken(best: BestRecords, asked: number, length: number): readonly SharingRecord[] {
    const taken: SharingRecord[] = [];
    for (const { shared, records } of best.groups()) {
      const room = COMPARED - taken.length;
      if (room <= 0) break;
      for (const { run, record } of this.#nearestIn(records, length, room)) {
        const searched = this.#runs[run];
        taken.push({
          ...{ run, record, lacking: asked - shared, length: searched?.keyLength(record) ?? 0 },
          key: () => searched?.key(record) ?? "",
        });
      }
    }
    return taken;
  }

  /** Of a list of runs and records by turns those of the nearest length, then those with the lowest id; at most so many. */
  #nearestIn(list: readonly number[], length: number, most: number): readonly RunRecord[] {
    const distances = new Uint32Array(list.length / 2);
    for (let at = 0; at < distances.length; at += 1)
      distances[at] = Math.abs((this.#runs[list[2 * at] ?? 0]?.keyLength(list[2 * at + 1] ?? 0) ?? 0) - length);
    const farthest = distances.slice().sort()[most - 1] ?? Number.POSITIVE_INFINITY;
    const groups = new Map<number, RunRecord[]>();
    for (let at = 0; at < distances.length; at += 1) {
      const distance = distances[at] ?? 0;
      if (distance > farthest) continue;
      const group = groups.get(distance) ?? [];
      group.push({ run: list[2 * at] ?? 0, record: list[2 * at + 1] ?? 0 });
      groups.set(distance, group);
    }
    return Array.from(groups)
      .sort(([a], [b]) => a - b)
      .flatMap(([, group]) => this.#firstById(group, most))
      .slice(0, most);
  }

  #idOf({ run, record }: RunRecord): string {
    return this.#runs[run]?.id(record) ?? "";
  }

  /** Of some records those with the lowest ids, in the order of these. */
  #firstById(group: readonly RunRecord[], most: number): readonly RunRecord[] {
    if (group.length === 1) return group;
    this.#askedIds += group.length;
    const whole = this.#askedIds > MANY ? this.#runs.map((run) => run.ids()) : undefined;
    const heads = group.map(({ run, record }) => whole?.[run]?.[2 * record] ?? 0);
    const highest = whole === undefined ? 0 : (Uint32Array.from(heads).sort()[most - 1] ?? Number.POSITIVE_INFINITY);
    return group
      .filter((_, at) => (heads[at] ?? 0) <= highest)
      .map((one) => ({ one, id: whole === undefined ? this.#idOf(one) : idOf(whole[one.run] ?? NONE, one.record) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ one }) => one);
  }
}

const MANY = 256; // ids that were asked for, until reading all at once is worth it
const NONE = new Uint32Array(0);

/** Records by how many bigrams they share. Once enough share more, those that share little are not kept: nobody will ask for them. */
class BestRecords {
  readonly #byShared: number[][];
  /** How many bigrams a record must share to be kept, and how many records share more. */
  fewest = 1;
  #sharingMore = 0;

  constructor(most: number) {
    this.#byShared = Array.from({ length: most + 1 }, () => []);
  }

  add(shared: number, run: number, record: number): void {
    if (shared < this.fewest) return;
    this.#byShared[shared]?.push(run, record);
    if (shared > this.fewest) this.#sharingMore += 1;
    while (this.#sharingMore >= COMPARED) {
      this.fewest += 1;
      this.#sharingMore -= (this.#byShared[this.fewest]?.length ?? 0) / 2;
    }
  }

  /** Those that share most come first; each list holds runs and records by turns. */
  *groups(): Generator<{ readonly shared: number; readonly records: readonly number[] }> {
    for (let shared = this.#byShared.length - 1; shared > 0; shared -= 1)
      yield { shared, records: this.#byShared[shared] ?? [] };
  }
}
