import { BigramNumbers } from "./bigram-numbers.js";
import { LOOK_UP } from "./look-up.js";
import type { SearchedRun } from "./run.js";

/** Where the lists of bigrams stand in runs, and how long they are. What was looked for is remembered: texts share most of their bigrams. */
export class BigramLists {
  readonly #runs: readonly SearchedRun[];
  readonly #gone: ReadonlyMap<number, number>;
  #numbers = new BigramNumbers();
  /** Of each number the place of its list in each run, how many bytes these lists have, and how many records have the bigram once that was asked. */
  #places = new Int32Array(0);
  #bytes = new Int32Array(0);
  #counts = new Int32Array(0);

  /** @param gone - how many records that stand no more have a bigram */
  constructor(runs: readonly SearchedRun[], gone: ReadonlyMap<number, number>) {
    this.#runs = runs;
    this.#gone = gone;
  }

  /** The numbers of the bigrams that are looked up, the rarest first: see `LOOK_UP`. They hold until the next call. */
  rarest(bigrams: readonly number[]): readonly number[] {
    let records = 0;
    if (this.#numbers.size + bigrams.length > REMEMBERED) this.#numbers = new BigramNumbers();
    return this.#mayBeRarest(bigrams)
      .map(({ bigram, number }) => ({ number, count: this.#countOf(bigram, number), signed: bigram | 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count || a.signed - b.signed)
      .slice(0, LOOK_UP.most)
      .filter(({ count }, at) => {
        records += count;
        return at < LOOK_UP.fewest || records <= LOOK_UP.records;
      })
      .map(({ number }) => number);
  }

  /** Where a run has the list of a bigram with such a number; -1 where it has none. */
  place(number: number, run: number): number {
    return this.#places[number * this.#runs.length + run] ?? -1;
  }

  /** The bigrams without those that are surely not among the rarest: how long their lists are tells it, and these need not be read. */
  #mayBeRarest(bigrams: readonly number[]): readonly { readonly bigram: number; readonly number: number }[] {
    const all = bigrams.map((bigram) => {
      const number = this.#numberOf(bigram);
      const [bytes, gone] = [this.#bytes[number] ?? 0, this.#gone.get(bigram) ?? 0];
      return { bigram, number, lowest: Math.ceil(bytes / MOST_BYTES) - gone, highest: bytes - gone };
    });
    const surelyThere = all.filter(({ lowest }) => lowest > 0);
    const highests = Int32Array.from(surelyThere, ({ highest }) => highest).sort();
    const among = (count: number): number => highests[count - 1] ?? Number.POSITIVE_INFINITY;
    const last = Math.min(among(LOOK_UP.most), Math.max(among(LOOK_UP.fewest), LOOK_UP.records)); // no more are taken whose records are too many
    return all.filter(({ lowest, highest }) => highest > 0 && lowest <= last);
  }

  #countOf(bigram: number, number: number): number {
    const known = this.#counts[number] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    let count = -(this.#gone.get(bigram) ?? 0);
    for (const [at, run] of this.#runs.entries()) count += run.listSize(this.place(number, at));
    this.#counts[number] = count;
    return count;
  }

  #numberOf(bigram: number): number {
    const before = this.#numbers.size;
    const number = this.#numbers.of(bigram);
    if (number < before) return number;
    this.#makeRoom(number + 1);
    let bytes = 0;
    for (const [at, run] of this.#runs.entries()) {
      const place = run.placeOfList(bigram);
      this.#places[number * this.#runs.length + at] = place;
      bytes += run.listBytes(place);
    }
    this.#bytes[number] = bytes;
    this.#counts[number] = UNKNOWN;
    return number;
  }

  #makeRoom(size: number): void {
    if (this.#counts.length >= size) return;
    this.#places = grown(this.#places, 2 * size * this.#runs.length);
    this.#bytes = grown(this.#bytes, 2 * size);
    this.#counts = grown(this.#counts, 2 * size);
  }
}

const REMEMBERED = 1 << 15; // bigrams
const UNKNOWN = -1;
const MOST_BYTES = 3; // of a record in a list: a run has fewer than 2 ** 21 records

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(numbers);
  return longer;
}
