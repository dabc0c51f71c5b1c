/** A stretch of characters that stood before: `[start, end)` is the copy, `first` where the earlier stretch begins. */
export interface Copy {
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/**
 * Stretches that come again in a string of characters, in order and without overlap, exactly or nearly (single characters changed,
 * lost or added). Linear: a rolling hash of 12-grams in an `Int32Array`, of which every other is looked up. Only a copy of `SHORTEST` characters or more counts, or of
 * `SHORTEST_TAIL` where the string ends within it.
 */
export function findCopies(text: string): Copy[] {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const table = new GramTable(units);
  const copies: Copy[] = [];
  for (let at = 0; at + GRAM <= units.length; ) {
    const earlier = table.earlierOrAdd(at);
    const copy = earlier === undefined ? undefined : grow(units, earlier, at, copies.at(-1)?.end ?? 0);
    if (copy === undefined) at += 1;
    else {
      copies.push(copy);
      at = copy.end;
    }
  }
  return copies;
}

const GRAM = 12;
const SHORTEST = 60;
const SHORTEST_TAIL = 24;

function grow(units: Uint16Array, earlier: number, at: number, floor: number): Copy | undefined {
  const end = growRight(units, earlier, at);
  let back = 0;
  while (at - back > floor && earlier - back > 0 && units[earlier - back - 1] === units[at - back - 1]) back += 1;
  const start = at - back;
  const isCopy = end - start >= SHORTEST || (end === units.length && end - start >= SHORTEST_TAIL);
  return isCopy ? { start, end, first: earlier - back } : undefined;
}

/** To the right through edits of one character, or up to three changed, where eight characters after each agree; at most one edit in thirty. */
function growRight(units: Uint16Array, earlier: number, start: number): number {
  let [a, b, edits] = [earlier, start, 0];
  while (b < units.length && a < start) {
    if (units[a] === units[b]) {
      a += 1;
      b += 1;
      continue;
    }
    const step = b - start < 20 ? undefined : STEPS.find(([da, db]) => agree(units, a + da, b + db));
    edits += 1;
    if (step === undefined || edits > 1 + (b - start) / 30) break;
    a += step[0];
    b += step[1];
  }
  return b;
}

const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [3, 3],
] as const; // changed, lost, added; two or three changed, as the digits of a figure are

function agree(units: Uint16Array, a: number, b: number, length = 8): boolean {
  if (b + length > units.length) return false;
  for (let index = 0; index < length; index += 1) if (units[a + index] !== units[b + index]) return false;
  return true;
}

/** Where each 12-gram stood first: open addressing, at most 32 steps. */
class GramTable {
  readonly #units: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #slots: Int32Array;

  constructor(units: Uint16Array) {
    this.#units = units;
    this.#hashes = hashGrams(units);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(units.length + 2))).fill(-1);
  }

  /** Where the gram at `at` stood before without overlap; a new one is kept. Grams whose mixed hash is odd are passed over. */
  earlierOrAdd(at: number): number | undefined {
    const hash = this.#hashes[at] ?? 0;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
    if ((mixed & 1) === 1) return undefined;
    const slot = this.#slotOf(at, hash, mixed >>> 1);
    const there = this.#slots[slot];
    if (there === -1) this.#slots[slot] = at;
    return there !== undefined && there >= 0 && there + GRAM <= at ? there : undefined;
  }

  /** The slot that holds the gram at `at`, or the free one where it would go; -1 where neither is near. */
  #slotOf(at: number, hash: number, mixed: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed & mask;
    for (let step = 0; step < 32; step += 1, slot = (slot + 1) & mask) {
      const there = this.#slots[slot] ?? -1;
      if (there < 0 || (this.#hashes[there] === hash && agree(this.#units, there, at, GRAM))) return slot;
    }
    return -1;
  }
}

function hashGrams(units: Uint16Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, units.length - GRAM + 1));
  let power = 1;
  for (let step = 1; step < GRAM; step += 1) power = Math.imul(power, BASE);
  let hash = 0;
  for (let index = 0; index < units.length; index += 1) {
    if (index >= GRAM) hash = (hash - Math.imul(units[index - GRAM] ?? 0, power)) | 0;
    hash = (Math.imul(hash, BASE) + (units[index] ?? 0)) | 0;
    if (index >= GRAM - 1) hashes[index - GRAM + 1] = hash;
  }
  return hashes;
}

const BASE = 0x01000193; // the FNV prime
