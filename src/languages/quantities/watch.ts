import { parsePattern } from "./pattern.js";
import { characterKey, KEYS, pairKey, tellingKeys, tripleKey } from "./telling-keys.js";

/**
 * Watches texts for many patterns at once: one pass over a text tells which of them may be found in it, by characters and neighbours
 * one of which is in every text that holds the pattern.
 */
export class Watch {
  readonly #sources: string[] = [];
  readonly #numbers = new Map<string, number>();
  #table: Table | undefined;
  #held: Uint32Array | undefined;
  #texts = 0;

  /** Watches for a pattern from now on, by the source of its regular expression. Gives the number by which to ask for it. */
  add(source: string): number {
    const number = this.#numbers.get(source) ?? this.#sources.push(source) - 1;
    this.#numbers.set(source, number);
    this.#table = undefined;
    this.#held = undefined;
    return number;
  }

  /** Takes a text. Its table takes as long to make as it spares in some hundred texts: of the first it is said that they may hold anything. */
  take(text: string): void {
    this.#texts += 1;
    if (this.#texts <= FEW) return;
    this.#table ??= tableOf(this.#sources);
    this.#held ??= new Uint32Array(this.#table.always.length);
    this.#held.set(this.#table.always);
    addHeld(text, this.#table, this.#held);
  }

  /** Whether the text that was taken last may hold a pattern. */
  mayHold(number: number): boolean {
    return this.#held === undefined || (((this.#held[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}

/** Texts that are taken before the table is made. */
const FEW = 500;

/** Sets of patterns, which have a bit for each. */
interface Table {
  /** By key, where the set of the patterns begins that it tells; 0, where an empty one does, for most. */
  readonly places: Uint16Array;
  readonly sets: Uint32Array;
  /** Those that any text may hold. */
  readonly always: Uint32Array;
}

function tableOf(sources: readonly string[]): Table {
  const size = Math.ceil(sources.length / 32);
  const [places, always] = [new Uint16Array(KEYS), new Uint32Array(size)];
  const sets: number[] = new Array(size).fill(0);
  sources.forEach((source, number) => {
    const [word, bit] = [number >>> 5, 1 << (number & 31)];
    const keys = tellingKeys(parsePattern(source));
    if (keys === undefined) always[word] = (always[word] ?? 0) | bit;
    for (const key of keys ?? []) {
      if (places[key] === 0) {
        places[key] = sets.length / size;
        for (let more = 0; more < size; more += 1) sets.push(0);
      }
      const at = (places[key] ?? 0) * size + word;
      sets[at] = (sets[at] ?? 0) | bit;
    }
  });
  return { places, sets: Uint32Array.from(sets), always };
}

function addHeld(text: string, { places, sets }: Table, held: Uint32Array): void {
  let [beforeThat, before] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = characterKey(text.charCodeAt(index));
    addSet(places[code] ?? 0, sets, held);
    addSet(places[pairKey(before, code)] ?? 0, sets, held);
    addSet(places[tripleKey(beforeThat, before, code)] ?? 0, sets, held);
    beforeThat = before;
    before = code;
  }
}

function addSet(place: number, sets: Uint32Array, held: Uint32Array): void {
  if (place === 0) return;
  for (let word = 0; word < held.length; word += 1)
    held[word] = (held[word] ?? 0) | (sets[place * held.length + word] ?? 0);
}
