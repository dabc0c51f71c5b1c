import { similarityTo } from "../score/similarity.js";
import { BigramLists } from "./bigram-lists.js";
import { bigramsOf } from "./bigrams.js";
import { newTally, type Run, type Tally } from "./run.js";

/** A record of a run. */
export interface RunRecord {
  readonly run: number;
  readonly record: number;
}

/** A record, and how many of the bigrams it shares that were looked up. */
interface SharingRecord extends RunRecord {
  readonly shared: number;
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
  readonly #tally: Tally;
  readonly #lists: BigramLists;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
    this.#tally = newTally(Math.max(0, ...runs.map(({ header }) => header.count)));
    this.#lists = new BigramLists(runs);
  }

  /** @param isGone - whether a record was deleted, or another took its place */
  find(
    key: string,
    { most, least }: { readonly most: number; readonly least: number },
    isGone: (record: RunRecord) => boolean,
  ): readonly Near[] {
    const rarest = this.#lists.rarest(bigramsOf(key), RAREST);
    const similarity = similarityTo(key);
    const alike: Near[] = [];
    const moved: Near[] = [];
    for (const [at, one] of this.#sharing(rarest, key.length).entries()) {
      const worst = alike.length < most ? least : Math.max(least, alike.at(-1)?.similarity ?? 0);
      const asked = at < MOVED ? 0 : worst;
      const length = this.#runs[one.run]?.keyLength(one.record) ?? 0;
      if (highestOf(key.length, length, rarest.length - one.shared) < asked) continue;
      if (isGone(one)) continue;
      const near = { ...one, similarity: similarity(this.#runs[one.run]?.key(one.record) ?? "", asked) };
      if (at < MOVED) moved.push(near);
      if (near.similarity >= worst) putIn(alike, near, most);
    }
    return [...alike, ...moved.filter((one) => !alike.includes(one))];
  }

  /**
   * The records that share most of some bigrams, then those of the nearest length. A record that shares so many that it is kept has one of
   * the rarest among them: the longest lists bring none that is new.
   */
  #sharing(rarest: readonly number[], length: number): readonly SharingRecord[] {
    const best = new BestRecords(rarest.length);
    const { counters, records } = this.#tally;
    for (const [number, run] of this.#runs.entries()) {
      this.#tally.size = 0;
      const telling = rarest.length - best.fewest + 1;
      for (const [at, bigram] of rarest.entries()) {
        const place = this.#lists.place(bigram, number);
        if (at < telling) run.tally(place, this.#tally);
        else run.tallyKnown(place, this.#tally);
      }
      for (let at = 0; at < this.#tally.size; at += 1) {
        const record = records[at] ?? 0;
        best.add(counters[record] ?? 0, number, record);
        counters[record] = 0;
      }
    }
    return best.take(COMPARED, (run, record) => Math.abs((this.#runs[run]?.keyLength(record) ?? 0) - length));
  }
}

/**
 * The most that two keys can be alike, by their lengths and by how many pairs of neighbouring characters one lacks: an edit takes away two of
 * these at the most.
 */
function highestOf(a: number, b: number, lacking: number): number {
  const longer = Math.max(a, b, 1);
  return 100 * (1 - Math.max(longer - Math.min(a, b), lacking / 2) / longer);
}

/** Puts a record among the most alike, of which so many are kept. */
function putIn(alike: Near[], near: Near, most: number): void {
  const at = alike.findIndex(({ similarity }) => similarity < near.similarity);
  alike.splice(at < 0 ? alike.length : at, 0, near);
  if (alike.length > most) alike.pop();
}

const RAREST = 14; // bigrams of a key that are looked up
const COMPARED = 48; // records that are compared character by character
const MOVED = 1; // records that share most bigrams, however their order

/** Records in the order of how many bigrams they share. Once enough share more, those that share little are not kept: nobody will ask for them. */
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

  take(most: number, distance: (run: number, record: number) => number): SharingRecord[] {
    const taken: SharingRecord[] = [];
    for (let shared = this.#byShared.length - 1; shared > 0 && taken.length < most; shared -= 1) {
      const records = this.#byShared[shared] ?? [];
      const room = most - taken.length;
      for (const at of records.length <= 2 * room ? records.keys() : nearest(records, room, distance))
        if (at % 2 === 0) taken.push({ run: records[at] ?? 0, record: records[at + 1] ?? 0, shared });
    }
    return taken;
  }
}

/** Where the records at the least distances stand in a list of runs and records, the nearest first. */
function nearest(
  records: readonly number[],
  most: number,
  distance: (run: number, record: number) => number,
): readonly number[] {
  const byDistance: number[][] = [];
  for (let at = 0; at < records.length; at += 2) {
    const away = distance(records[at] ?? 0, records[at + 1] ?? 0);
    const there = byDistance[away];
    if (there === undefined) byDistance[away] = [at];
    else if (there.length < most) there.push(at);
  }
  return byDistance.flat().slice(0, most);
}
