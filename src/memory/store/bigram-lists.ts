import { BigramNumbers } from "./bigram-numbers.js";
import { LOOK_UP } from "./look-up.js";
import type { SearchedRun } from "./run.js";

/** Where the lists of bigrams stand in runs, and how long they are. What was looked for is remembered: texts share most of their bigrams. */
export class BigramLists {
  readonly #runs: readonly SearchedRun[];
  readonly #gone: ReadonlyMap<number, number>;
  #numbers = new BigramNumbers();
  /** Of each number the place of its list in each run, and how many records that stand have the bigram. */
  #places = new Int32Array(0);
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
    return bigrams
      .map((bigram) => {
        const number = this.#numberOf(bigram);
        return { number, count: this.#counts[number] ?? 0, signed: bigram | 0 };
      })
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

  #numberOf(bigram: number): number {
    const before = this.#numbers.size;
    const number = this.#numbers.of(bigram);
    if (number < before) return number;
    this.#makeRoom(number + 1);
    let count = -(this.#gone.get(bigram) ?? 0);
    for (const [at, run] of this.#runs.entries()) {
      const place = run.placeOfList(bigram);
      this.#places[number * this.#runs.length + at] = place;
      count += run.listSize(place);
    }
    this.#counts[number] = count;
    return number;
  }

  #makeRoom(size: number): void {
    if (this.#counts.length >= size) return;
    this.#places = grown(this.#places, 2 * size * this.#runs.length);
    this.#counts = grown(this.#counts, 2 * size);
  }
}

const REMEMBERED = 1 << 15; // bigrams

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(numbers);
  return longer;
}
