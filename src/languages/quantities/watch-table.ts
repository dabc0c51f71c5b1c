import { countedCode } from "./telling-grams.js";

/** Which patterns are told by which texts of one to three characters. A set of patterns has a bit for each of them. */
export interface WatchTable {
  /** The patterns that any text may hold. */
  readonly always: Uint32Array;
  /** By code unit, the number of the set that it tells; 0, that of an empty one, for most. */
  readonly ones: Uint16Array;
  /** A bit for each hash of two or three neighbours, set where some of that hash tell something. */
  readonly hashes: Uint32Array;
  /** By the number that two or three neighbours have for themselves, the number of the set that they tell. */
  readonly neighbours: ReadonlyMap<number, number>;
  /** The sets, one behind the other. */
  readonly sets: Uint32Array;
  /** By the number of a set, the number of the text to which it was last added. */
  readonly added: Uint32Array;
  /** How many texts have been taken. */
  texts: number;
}

/** The texts that tell something, each with the number of its set, and the sets, the first of which is empty. */
export interface Telling {
  readonly always: readonly number[];
  readonly sets: readonly (readonly number[])[];
  readonly grams: Readonly<Record<string, number>>;
}

/** @param grams - by the number of a pattern, the texts one of which is in every text that it is found in; nothing where there are none such */
export const watchTableOf = (grams: readonly (readonly string[] | undefined)[]): WatchTable =>
  openTelling(tellingOf(grams));

/** The same, as a value that can be kept. */
export function tellingOf(grams: readonly (readonly string[] | undefined)[]): Telling {
  const size = Math.ceil(grams.length / 32);
  const always: number[] = new Array(size).fill(0);
  const setOf = new Map<string, number[]>();
  for (const [number, texts] of grams.entries()) {
    if (texts === undefined) addTo(always, number);
    for (const text of texts ?? []) {
      const set = setOf.get(text) ?? new Array(size).fill(0);
      setOf.set(text, set);
      addTo(set, number);
    }
  }
  const numbers = new Map<string, number>([[new Array(size).fill(0).join(), 0]]);
  const told = Array.from(setOf, ([text, set]): [string, number] => {
    const key = set.join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return [text, number];
  });
  const sets = Array.from(numbers.keys(), (key) => key.split(",").map(Number));
  return { always, sets, grams: Object.fromEntries(told) };
}

function addTo(set: number[], number: number): void {
  set[number >>> 5] = ((set[number >>> 5] ?? 0) | (1 << (number & 31))) >>> 0;
}

/** The table of what tells something. */
export function openTelling({ always, sets, grams }: Telling): WatchTable {
  const [ones, hashes] = [new Uint16Array(CODES), new Uint32Array(HASHES / 32)];
  const neighbours = new Map<number, number>();
  for (const gram in grams) {
    const set = grams[gram] ?? 0;
    const last = gram.charCodeAt(gram.length - 1);
    if (gram.length === 1) ones[last] = set;
    else {
      const [one, two] = [gram.length === 2 ? 0 : gram.charCodeAt(0), gram.charCodeAt(gram.length - 2)];
      neighbours.set(numberOf(one, two, last), set);
      const hash = hashOf(one, two, last);
      hashes[hash >>> 5] = (hashes[hash >>> 5] ?? 0) | (1 << (hash & 31));
    }
  }
  return {
    always: Uint32Array.from(always),
    ones,
    hashes,
    neighbours,
    sets: Uint32Array.from(sets.flat()),
    added: new Uint32Array(sets.length),
    texts: 0,
  };
}

/** Adds to a set the patterns that a text may hold. */
export function addHeld(text: string, table: WatchTable, held: Uint32Array): void {
  const { ones, hashes, neighbours } = table;
  table.texts = (table.texts + 1) >>> 0;
  let [beforeThat, before] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = countedCode(text.charCodeAt(index));
    const own = ones[code] ?? 0;
    if (own !== 0) addSet(own, table, held);
    if (isTold(hashOf(0, before, code), hashes)) addSet(neighbours.get(numberOf(0, before, code)) ?? 0, table, held);
    if (isTold(hashOf(beforeThat, before, code), hashes))
      addSet(neighbours.get(numberOf(beforeThat, before, code)) ?? 0, table, held);
    beforeThat = before;
    before = code;
  }
}

const isTold = (hash: number, hashes: Uint32Array): boolean => (((hashes[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;

function addSet(number: number, { sets, added, texts }: WatchTable, held: Uint32Array): void {
  if (added[number] === texts) return;
  added[number] = texts;
  const place = number * held.length;
  for (let word = 0; word < held.length; word += 1) held[word] = (held[word] ?? 0) | (sets[place + word] ?? 0);
}

const CODES = 0x1_0000;

/** The number of three neighbours, which no others have; two are three whose first is 0. */
const numberOf = (one: number, two: number, three: number): number => (one * CODES + two) * CODES + three;

const hashOf = (one: number, two: number, three: number): number =>
  Math.imul(Math.imul(Math.imul(one, 0x10001) + two, 0x10001) + three + 1, 0x9e3779b1) >>> HASH_SHIFT;

const HASH_SHIFT = 15;
const HASHES = 1 << (32 - HASH_SHIFT);
