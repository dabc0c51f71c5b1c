import type { OpenFile } from "../../model/byte-files.js";
import { once } from "../../model/once.js";
import { finderIn } from "./find-in-order.js";
import { type ListRoom, listReader, newListRoom } from "./held-lists.js";
import type { LogPosition } from "./log.js";
import { HEADER, headerOf, type RunHeader, sectionsOf } from "./run-layout.js";
import { scratchOf } from "./scratch.js";

/** What is asked of a run when records are looked for. */
export interface SearchedRun {
  /** How many records it has. */
  readonly size: number;
  /** Where the list of a bigram stands; -1 where no record has it. */
  placeOfList(bigram: number): number;
  /** How many records are in the list at a place; 0 where the place is -1. */
  listSize(place: number): number;
  /** Adds one to the counter of each record of the list at a place, and puts those whose counter was 0 into a list. */
  tally(place: number, tally: Tally): void;
  /** Adds one to the counter of each record of the list at a place whose counter is above 0. */
  tallyKnown(place: number, tally: Tally): void;
  keyLength(record: number): number;
  key(record: number): string;
  id(record: number): string;
  /** All ids, two numbers each. */
  readonly ids: () => Uint32Array;
}

/** A run of the index, read by position: of it only the list of bigrams and what tells where a key begins is held in memory. */
export interface Run extends SearchedRun {
  readonly header: RunHeader;
  /** The records that have all of some bigrams, in order. */
  holding(bigrams: readonly number[]): readonly number[];
  place(record: number): { readonly at: LogPosition; readonly length: number };
  /** The places of all records, three numbers each. */
  readonly places: () => Uint32Array;
  /** Ids that this run makes earlier ones give up. */
  readonly killed: () => readonly string[];
  close(): void;
}

/** Counters of the records of a run, and which of them are above 0. */
export interface Tally {
  readonly counters: Uint8Array;
  /** The records whose counter is above 0, the first `size` of them. */
  readonly records: Uint32Array;
  size: number;
}

/** Counters for so many records, all 0. */
export const newTally = (count: number): Tally => ({
  counters: new Uint8Array(count),
  records: new Uint32Array(count),
  size: 0,
});

/** Opens a run; nothing where the file is none, or was cut off. The runs of a memory have one room. */
export function openRun(file: OpenFile, room: ListRoom = newListRoom()): Run | undefined {
  const head = new Uint8Array(HEADER);
  const header = file.read(head, 0) === HEADER ? headerOf(head) : undefined;
  const sections = header && sectionsOf(header);
  if (header === undefined || sections === undefined || file.size() !== sections.end) return undefined;
  const numbers = (at: number, length: number): Uint32Array => {
    const found = new Uint32Array(length);
    file.read(new Uint8Array(found.buffer), at);
    return found;
  };
  const bigrams = once(() => numbers(sections.bigrams, header.bigrams));
  const starts = once(() => numbers(sections.starts, header.bigrams + 1));
  const counts = once(() => numbers(sections.counts, header.bigrams));
  const keyStarts = once(() => numbers(sections.keyStarts, header.count + 1));
  const keyLength = (record: number): number => (keyStarts()[record + 1] ?? 0) - (keyStarts()[record] ?? 0);
  const indexOf = once(() => finderIn(bigrams()));
  const placeOfList = (bigram: number): number => indexOf()(bigram);
  const lists = listReader((buffer, start) => file.read(buffer, sections.postings + start), {
    size: header.postings,
    room,
  });
  const listAt = (place: number): Uint8Array => {
    return place < 0 ? NO_BYTES : lists(starts()[place] ?? 0, starts()[place + 1] ?? 0);
  };
  const tally: Run["tally"] = (place, counted) => tallyBytes(listAt(place), counted, false);
  return {
    header,
    placeOfList,
    size: header.count,
    listSize: (place) => (place < 0 ? 0 : (counts()[place] ?? 0)),
    tally,
    tallyKnown: (place, counted) => tallyBytes(listAt(place), counted, true),
    holding: (wanted) => {
      const counted = newTally(header.count);
      for (const bigram of wanted.slice(0, MOST_TALLIED)) tally(placeOfList(bigram), counted);
      const all = Math.min(wanted.length, MOST_TALLIED);
      const records = Array.from(counted.records.subarray(0, counted.size));
      return records.filter((record) => counted.counters[record] === all).sort((a, b) => a - b);
    },
    keyLength,
    key: (record) => {
      const bytes = scratchOf(2 * keyLength(record));
      file.read(bytes, sections.keys + 2 * (keyStarts()[record] ?? 0));
      return decoder.decode(bytes);
    },
    id: (record) => idOf(numbers(sections.ids + 8 * record, 2), 0),
    place: (record) => placeOf(numbers(sections.places + 12 * record, 3), 0),
    ids: once(() => numbers(sections.ids, 2 * header.count)),
    places: () => numbers(sections.places, 3 * header.count),
    killed: once(() => {
      const halves = numbers(sections.killed, 2 * header.kills);
      return Array.from({ length: header.kills }, (_, at) => idOf(halves, at));
    }),
    close: () => file.close(),
  };
}

const NO_BYTES = new Uint8Array(0);
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
const MOST_TALLIED = 255; // what a counter holds

/** The id at an index of a list of halves. */
export const idOf = (halves: Uint32Array, at: number): string =>
  [halves[2 * at] ?? 0, halves[2 * at + 1] ?? 0].map((half) => half.toString(16).padStart(8, "0")).join("");

/** The place at an index of a list of places. */
export const placeOf = (places: Uint32Array, at: number): { readonly at: LogPosition; readonly length: number } => ({
  at: { file: places[3 * at] ?? 0, offset: places[3 * at + 1] ?? 0 },
  length: places[3 * at + 2] ?? 0,
});

/** Counts the records of a list; with `onlyKnown` none whose counter is 0. */
function tallyBytes(bytes: Uint8Array, counted: Tally, onlyKnown: boolean): void {
  const { counters, records } = counted;
  let { size } = counted;
  let record = -1;
  let [step, shift] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    step |= (byte & 0x7f) << shift;
    if (byte >= 0x80) {
      shift += 7;
      continue;
    }
    record += step;
    step = 0;
    shift = 0;
    const before = counters[record] ?? 0;
    if (before === 0 && onlyKnown) continue;
    counters[record] = before + 1;
    if (before > 0) continue;
    records[size] = record;
    size += 1;
  }
  counted.size = size;
}
