import { similarityTo } from "../score/similarity.js";
import { bigramsOf } from "./bigrams.js";
import type { Run } from "./run.js";

/** A record of a run. */
export interface RunRecord {
  readonly run: number;
  readonly record: number;
}

/** A record that may be like a key. */
export interface Near extends RunRecord {
  readonly similarity: number;
}

/**
 * Finds the records of runs whose keys are most like one, the most alike first: those that share most of its rarest bigrams are compared
 * character by character. A few that share bigrams in another order are among them, for a clause may have moved.
 */
export class NearestRecords {
  readonly #runs: readonly Run[];
  readonly #counters: Uint8Array;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
    this.#counters = new Uint8Array(Math.max(0, ...runs.map(({ header }) => header.count)));
  }

  find(key: string, { most, least }: { readonly most: number; readonly least: number }): readonly Near[] {
    const shared = this.#sharing(this.#rarest(key), key.length);
    const similarity = similarityTo(key);
    const judged = shared.map((one, at) => {
      const asked = at < MOVED ? 0 : least;
      const isNear = lengthBound(key.length, this.#runs[one.run]?.keyLength(one.record) ?? 0) >= asked;
      return { ...one, similarity: isNear ? similarity(this.#runs[one.run]?.key(one.record) ?? "", asked) : 0 };
    });
    const moved = judged.slice(0, MOVED);
    const alike = judged
      .filter((one) => one.similarity >= least)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, most);
    return [...alike, ...moved.filter((one) => !alike.includes(one))];
  }

  #rarest(key: string): readonly number[] {
    const counted = bigramsOf(key).map((bigram) => ({
      bigram,
      count: this.#runs.reduce((sum, run) => sum + run.count(bigram), 0),
    }));
    return counted
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, RAREST)
      .map(({ bigram }) => bigram);
  }

  /** The records that share most of some bigrams, then those of the nearest length. */
  #sharing(bigrams: readonly number[], length: number): readonly RunRecord[] {
    const best = new BestRecords(bigrams.length);
    for (const [number, run] of this.#runs.entries()) {
      const touched: number[] = [];
      const first = (record: number): void => void touched.push(record);
      for (const bigram of bigrams) run.tally(bigram, this.#counters, first);
      for (const record of touched) {
        best.add(this.#counters[record] ?? 0, number, record);
        this.#counters[record] = 0;
      }
    }
    return best.take(COMPARED, ({ run, record }) => Math.abs((this.#runs[run]?.keyLength(record) ?? 0) - length));
  }
}

/** The most that two keys can be alike, by their lengths alone. */
const lengthBound = (a: number, b: number): number => (100 * Math.min(a, b)) / Math.max(a, b, 1);

const RAREST = 16; // bigrams of a key that are looked up
const COMPARED = 64; // records that are compared character by character
const MOVED = 1; // records that share most bigrams, however their order

/** Records in the order of how many bigrams they share. Few of those that share little are kept: nobody will ask for them. */
class BestRecords {
  readonly #byShared: number[][];
  #above = 0;

  constructor(most: number) {
    this.#byShared = Array.from({ length: most + 1 }, () => []);
  }

  add(shared: number, run: number, record: number): void {
    if (shared < this.#above) return;
    const list = this.#byShared[shared];
    list?.push(run, record);
    if (shared > this.#above && list !== undefined && list.length >= 2 * COMPARED) this.#above = shared;
  }

  take(most: number, distance: (record: RunRecord) => number): RunRecord[] {
    const taken: RunRecord[] = [];
    for (let shared = this.#byShared.length - 1; shared > 0 && taken.length < most; shared -= 1) {
      const records = pairsOf(this.#byShared[shared] ?? []);
      const room = most - taken.length;
      taken.push(...(records.length <= room ? records : nearest(records, room, distance)));
    }
    return taken;
  }
}

const pairsOf = (numbers: readonly number[]): RunRecord[] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => ({
    run: numbers[2 * at] ?? 0,
    record: numbers[2 * at + 1] ?? 0,
  }));

function nearest(records: readonly RunRecord[], most: number, distance: (record: RunRecord) => number): RunRecord[] {
  const measured = records.map((record) => ({ record, distance: distance(record) }));
  return measured
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ record }) => record);
}
