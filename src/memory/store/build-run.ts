import { keyOf } from "../score/key.js";
import { BigramNumbers } from "./bigram-numbers.js";
import { bigramAt } from "./bigrams.js";
import type { LogPosition, PlacedLine } from "./log.js";
import { halvesOf } from "./record-id.js";
import { HAN_TARGETS, isHanLanguage, MAGIC, type RunHeader, sectionsOf } from "./run-layout.js";

/** The records of a stretch of the log. */
export interface RunRange {
  /** The number of the memory, by which an index is known for another's. */
  readonly memory: number;
  readonly from: LogPosition;
  readonly to: LogPosition;
}

/** A record of a run, before it is written. */
interface Entry {
  readonly id: string;
  readonly at: LogPosition;
  readonly length: number;
  readonly key: string;
  readonly trgLang: string;
}

/**
 * The index of a stretch of the log: for each pair of neighbouring characters the records that have it, in order. Of records that were put in twice the last
 * stands; deletions and records that may take the place of earlier ones are listed, so that earlier runs are asked no more.
 */
export function buildRun(
  lines: Iterable<PlacedLine>,
  range: RunRange,
): { readonly bytes: Uint8Array; readonly header: RunHeader } {
  const entries = new Map<string, Entry>();
  const kills = new Set<string>();
  for (const { at, length, line } of lines) {
    if ("deleted" in line) {
      entries.delete(line.deleted);
      kills.add(line.deleted);
      continue;
    }
    const { id, source, trgLang, supersedes = [] } = line.record;
    for (const other of supersedes) {
      entries.delete(other);
      kills.add(other);
    }
    entries.delete(id); // the last of an id stands, in the place of its line
    entries.set(id, { id, at, length, key: keyOf(source), trgLang });
  }
  return writtenRun(Array.from(entries.values()), Array.from(kills), range);
}

function writtenRun(entries: readonly Entry[], kills: readonly string[], range: RunRange) {
  const { bigrams, starts, counts, postings } = postingsOf(entries);
  const units = entries.reduce((sum, { key }) => sum + key.length, 0);
  const header: RunHeader = {
    ...range,
    count: entries.length,
    bigrams: bigrams.length,
    kills: kills.length,
    units,
    postings: postings.length,
    hasHanTargets: entries.some(({ trgLang }) => isHanLanguage(trgLang)),
  };
  const sections = sectionsOf(header);
  const bytes = new Uint8Array(sections.end);
  const numbers = new Uint32Array(bytes.buffer);
  const { memory, from, to } = range;
  numbers.set(
    [
      MAGIC,
      memory,
      header.count,
      header.bigrams,
      header.kills,
      header.units,
      header.postings,
      from.file,
      from.offset,
      to.file,
      to.offset,
      header.hasHanTargets === true ? HAN_TARGETS.some : HAN_TARGETS.none,
    ],
    0,
  );
  const keys = new Uint16Array(bytes.buffer, sections.keys, units);
  let unit = 0;
  for (const [index, { id, at, length, key }] of entries.entries()) {
    numbers.set(halvesOf(id), sections.ids / 4 + 2 * index);
    numbers.set([at.file, at.offset, length], sections.places / 4 + 3 * index);
    numbers[sections.keyStarts / 4 + index] = unit;
    for (let at_ = 0; at_ < key.length; at_ += 1) keys[unit + at_] = key.charCodeAt(at_);
    unit += key.length;
  }
  numbers[sections.keyStarts / 4 + entries.length] = unit;
  numbers.set(bigrams, sections.bigrams / 4);
  numbers.set(starts, sections.starts / 4);
  numbers.set(counts, sections.counts / 4);
  for (const [index, id] of kills.entries()) numbers.set(halvesOf(id), sections.killed / 4 + 2 * index);
  bytes.set(postings, sections.postings);
  return { bytes, header };
}

interface Postings {
  /** In ascending order. */
  readonly bigrams: Uint32Array;
  /** Where the list of each begins, and where the last ends. */
  readonly starts: Uint32Array;
  /** How many records the list of each has. */
  readonly counts: Uint32Array;
  /** The steps from record to record, seven bits a byte. */
  readonly postings: Uint8Array;
}

function postingsOf(entries: readonly Entry[]): Postings {
  const numbers = new BigramNumbers();
  const pairs = new GrowingNumbers();
  const last = new GrowingNumbers();
  for (const [index, { key }] of entries.entries()) {
    const head = pairs.length;
    pairs.push(0);
    for (let at = 0; at < Math.max(1, key.length - 1); at += 1) {
      const number = numbers.of(bigramAt(key, at));
      if (number === last.length) last.push(0);
      if (last.values[number] === index + 1) continue;
      last.values[number] = index + 1;
      pairs.push(number);
    }
    pairs.values[head] = pairs.length - head - 1;
  }
  const found = numbers.bigrams();
  const order = Uint32Array.from(found.keys()).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
  const written = writtenPostings(pairs.values.subarray(0, pairs.length), entries.length, order);
  return { bigrams: order.map((number) => found[number] ?? 0), ...written };
}

/** `pairs` has for each record how many bigrams it has and their numbers; `order` the numbers in the order of the lists. */
function writtenPostings(pairs: Uint32Array, records: number, order: Uint32Array) {
  const sizes = new Uint32Array(order.length);
  const counts = new Uint32Array(order.length);
  eachPosting(pairs, records, order.length, (number, step) => {
    counts[number] = (counts[number] ?? 0) + 1;
    sizes[number] = (sizes[number] ?? 0) + (step < 0x80 ? 1 : step < 0x4000 ? 2 : 3);
  });
  const starts = new Uint32Array(order.length + 1);
  const next = new Uint32Array(order.length);
  let offset = 0;
  for (const [index, number] of order.entries()) {
    starts[index] = offset;
    next[number] = offset;
    offset += sizes[number] ?? 0;
  }
  starts[order.length] = offset;
  const postings = new Uint8Array(offset);
  eachPosting(pairs, records, order.length, (number, step) => {
    let at = next[number] ?? 0;
    let rest = step;
    for (; rest >= 0x80; rest >>>= 7) {
      postings[at] = (rest & 0x7f) | 0x80;
      at += 1;
    }
    postings[at] = rest;
    next[number] = at + 1;
  });
  return { starts, counts: order.map((number) => counts[number] ?? 0), postings };
}

function eachPosting(
  pairs: Uint32Array,
  records: number,
  bigrams: number,
  take: (number: number, step: number) => void,
): void {
  const last = new Int32Array(bigrams).fill(-1);
  let at = 0;
  for (let record = 0; record < records; record += 1) {
    const end = at + 1 + (pairs[at] ?? 0);
    for (at += 1; at < end; at += 1) {
      const number = pairs[at] ?? 0;
      take(number, record - (last[number] ?? -1));
      last[number] = record;
    }
  }
}

/** Numbers of which nobody knows how many there will be. */
class GrowingNumbers {
  values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}
