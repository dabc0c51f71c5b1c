import { type WordPart, wordParts } from "./word-part.js";

/** A word with what a dictionary says of it. */
export interface WordEntry {
  readonly word: string;
  /** A whole number below 65,536. */
  readonly frequency: number;
  readonly part?: WordPart;
}

/** A dictionary in a handful of typed arrays: a word is found by its hash, and nothing is made of the others. */
export interface WordTable {
  /** The number of the word that stands at `start` and is `length` code units long, or -1. */
  readonly find: (text: string, start: number, length: number) => number;
  readonly frequencyOf: (index: number) => number;
  readonly partOf: (index: number) => WordPart | undefined;
  /** How long the words are that begin with two characters, one bit a length: 0b110 is two and three. Bits too many are possible. */
  readonly lengthsAt: (first: number, second: number) => number;
}

/**
 * The bytes of a table, for `openWordTable`: how many words and slots there are; the slots of the hash table (0 or 1 + number of the
 * word); where each word starts in the text of all; frequencies; the text; parts of speech; how long the words are that begin with a pair of
 * characters, by `pairOf`.
 */
export function packWords(entries: readonly WordEntry[]): Uint8Array<ArrayBuffer> {
  const slotCount = 2 ** Math.ceil(Math.log2(entries.length * FREE_SPACE + 1));
  const text = entries.map(({ word }) => word).join("");
  const table = layOut(new Uint8Array(sizeOf(entries.length, slotCount, text.length)), entries.length, slotCount);
  table.counts.set([entries.length, slotCount]);
  table.text.set(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
  let start = 0;
  for (const [index, { word, frequency, part }] of entries.entries()) {
    table.starts[index] = start;
    table.frequencies[index] = frequency;
    table.parts[index] = part === undefined ? 0 : 1 + wordParts.indexOf(part);
    table.slots[freeSlot(table.slots, word)] = index + 1;
    start += word.length;
  }
  table.starts[entries.length] = start;
  markLengths(table);
  return table.bytes;
}

const FREE_SPACE = 1.5; // slots for each word, at the least: a search then looks at two or three

function freeSlot(slots: Uint32Array, word: string): number {
  let slot = hashOf(word, 0, word.length) & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** The table that `packWords` has made the bytes of. Nothing is copied. */
export function openWordTable(bytes: Uint8Array<ArrayBuffer>): WordTable {
  const [count = 0, slotCount = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, COUNTS);
  const table = layOut(bytes, count, slotCount);
  return {
    find: (text, start, length) => find(table, text, start, length),
    frequencyOf: (index) => table.frequencies[index] ?? 0,
    partOf: (index) => wordParts[(table.parts[index] ?? 0) - 1],
    lengthsAt: (first, second) => table.lengths[pairOf(first, second)] ?? 0,
  };
}

interface Layout {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: Uint32Array;
  readonly slots: Uint32Array;
  readonly starts: Uint32Array;
  readonly frequencies: Uint16Array;
  readonly text: Uint16Array;
  readonly parts: Uint8Array;
  readonly lengths: Uint8Array;
}

const COUNTS = 2;

const sizeOf = (count: number, slotCount: number, textLength: number): number =>
  4 * (COUNTS + slotCount + count + 1) + 2 * (count + textLength) + count + PAIRS;

/** Laid over the bytes, the widest first, so that each begins at a border of its own width. */
function layOut(bytes: Uint8Array<ArrayBuffer>, count: number, slotCount: number): Layout {
  const { buffer, byteOffset, byteLength } = bytes;
  const slotsAt = byteOffset + 4 * COUNTS;
  const startsAt = slotsAt + 4 * slotCount;
  const frequenciesAt = startsAt + 4 * (count + 1);
  const textAt = frequenciesAt + 2 * count;
  const partsAt = byteOffset + byteLength - count - PAIRS;
  return {
    bytes,
    counts: new Uint32Array(buffer, byteOffset, COUNTS),
    slots: new Uint32Array(buffer, slotsAt, slotCount),
    starts: new Uint32Array(buffer, startsAt, count + 1),
    frequencies: new Uint16Array(buffer, frequenciesAt, count),
    text: new Uint16Array(buffer, textAt, (partsAt - textAt) / 2),
    parts: new Uint8Array(buffer, partsAt, count),
    lengths: new Uint8Array(buffer, partsAt + count, PAIRS),
  };
}

function find({ slots, starts, text: words }: Layout, text: string, start: number, length: number): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(text, start, length) & mask; ; slot = (slot + 1) & mask) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0) return -1;
    const from = starts[index] ?? 0;
    if ((starts[index + 1] ?? 0) - from === length && isAt(words, from, text, start, length)) return index;
  }
}

function isAt(words: Uint16Array, from: number, text: string, start: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (words[from + at] !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

const PAIRS = 1 << 20;

/** Two pairs of characters that share a place cost a look-up and no more. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e37) + second) & (PAIRS - 1);

/** By `pairOf` the first two characters: most pairs begin no word. */
function markLengths({ starts, text, lengths }: Layout): void {
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const size = (starts[index + 1] ?? 0) - start;
    const pair = pairOf(text[start] ?? 0, text[start + 1] ?? 0);
    if (size > 1) lengths[pair] = (lengths[pair] ?? 0) | (1 << (size - 1));
  }
}
