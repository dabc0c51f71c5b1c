import { BigramNumbers } from "./bigram-numbers.js";
import type { Run } from "./run.js";

/** Where the lists of bigrams stand in runs, and how long they are. What was looked for is remembered: texts share most of their bigrams. */
export class BigramLists {
  readonly #runs: readonly Run[];
  #numbers = new BigramNumbers();
  /** Of each number the place of its list in each run, and the bytes of its lists in all runs. */
  #places = new Int32Array(0);
  #weights = new Float64Array(0);

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /** The numbers of the bigrams of which records have any, at most so many, the rarest first. They hold until the next call. */
  rarest(bigrams: readonly number[], most: number): readonly number[] {
    if (this.#numbers.size + bigrams.length > REMEMBERED) this.#numbers = new BigramNumbers();
    const known = bigrams.map((bigram) => this.#numberOf(bigram)).filter((number) => this.#weight(number) > 0);
    return known.sort((a, b) => this.#weight(a) - this.#weight(b)).slice(0, most);
  }

  /** Where a run has the list of a bigram with such a number; -1 where it has none. */
  place(number: number, run: number): number {
    return this.#places[number * this.#runs.length + run] ?? -1;
  }

  #weight(number: number): number {
    return this.#weights[number] ?? 0;
  }

  #numberOf(bigram: number): number {
    const before = this.#numbers.size;
    const number = this.#numbers.of(bigram);
    if (number < before) return number;
    this.#makeRoom(number + 1);
    let weight = 0;
    for (const [at, run] of this.#runs.entries()) {
      const place = run.placeOfList(bigram);
      this.#places[number * this.#runs.length + at] = place;
      weight += run.weight(place);
    }
    this.#weights[number] = weight;
    return number;
  }

  #makeRoom(size: number): void {
    if (this.#weights.length >= size) return;
    const [places, weights] = [this.#places, this.#weights];
    this.#places = new Int32Array(2 * size * this.#runs.length);
    this.#weights = new Float64Array(2 * size);
    this.#places.set(places);
    this.#weights.set(weights);
  }
}

const REMEMBERED = 1 << 15; // bigrams
