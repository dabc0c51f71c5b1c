import { parsePattern } from "./pattern.js";
import { tellingGrams } from "./telling-grams.js";
import { addHeld, type WatchTable, watchTableOf } from "./watch-table.js";

/** The sources of the regular expressions that are watched for; nothing where any text may hold what is meant. */
export type Watched = readonly (string | undefined)[];

/** Gives the table of what is watched for. */
export type OpenWatch = (sources: Watched) => WatchTable;

/**
 * Watches texts for many patterns at once: one pass over a text tells which of them may be found in it, by characters and neighbours
 * one of which is in every text that holds the pattern.
 */
export class Watch {
  readonly #sources: (string | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #open: OpenWatch | undefined;
  #table: WatchTable | undefined;
  #held: Uint32Array | undefined;
  #texts = 0;

  /** @param open - gives the table of the sources, where it has been made before */
  constructor(open?: OpenWatch) {
    this.#open = open;
  }

  /** Watches for a pattern from now on, by the source of its regular expression. Gives the number by which to ask for it. */
  add(source: string): number {
    const number = this.#numbers.get(source) ?? this.#sources.push(source) - 1;
    this.#numbers.set(source, number);
    this.#forget();
    return number;
  }

  /** Watches for several patterns, whose bits in the set of those that are held stand together. Gives the word of the set that they begin with. */
  addBlock(sources: Watched): number {
    while (this.#sources.length % WORD > 0) this.#sources.push(undefined);
    const first = this.#sources.length / WORD;
    this.#sources.push(...sources);
    this.#forget();
    return first;
  }

  /** What is watched for, in the order of the numbers. */
  get sources(): Watched {
    return this.#sources;
  }

  /** Takes a text. A table takes as long to make as it spares in some hundred texts: where none is made, of the first it is said that they may hold anything. */
  take(text: string): void {
    this.#texts += 1;
    if (this.#table === undefined && this.#open === undefined && this.#texts <= FEW) return;
    this.#table ??= this.#open?.(this.#sources) ?? tableOf(this.#sources);
    this.#held ??= new Uint32Array(this.#table.always.length);
    this.#held.set(this.#table.always);
    addHeld(text, this.#table, this.#held);
  }

  /** The patterns that the text that was taken last may hold, a bit for each; nothing where it may hold any. */
  get held(): Uint32Array | undefined {
    return this.#held;
  }

  /** Whether the text that was taken last may hold a pattern. */
  mayHold(number: number): boolean {
    return this.#held === undefined || (((this.#held[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  #forget(): void {
    this.#table = undefined;
    this.#held = undefined;
  }
}

/** The table of what is watched for. */
export const tableOf: OpenWatch = (sources) =>
  watchTableOf(sources.map((source) => (source === undefined ? undefined : tellingGrams(parsePattern(source)))));

const WORD = 32; // bits of a word of a set
const FEW = 500; // texts that are taken before a table is made
