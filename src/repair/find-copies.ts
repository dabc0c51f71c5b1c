/** A stretch of characters that stood before: `[start, end)` is the copy, `first` where the earlier stretch begins. */
export interface Copy {
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/**
 * Stretches that come again in a string of characters, in order and without overlap, exactly or nearly (single characters changed,
 * lost or added). Linear: a rolling hash of 12-grams, of which every other is kept and looked up. Only a copy of `SHORTEST`
 * characters or more counts, or of `SHORTEST_TAIL` where the string ends within it.
 */
export function findCopies(text: string): Copy[] {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  const table = new GramTable(units);
  const copies: Copy[] = [];
  let hash = 0;
  let floor = 0;
  for (let end = 0; end < units.length; end += 1) {
    hash = roll(hash, units, end);
    const at = end + 1 - GRAM;
    if (at < floor) continue;
    const earlier = table.earlierOrAdd(at, hash);
    const copy = earlier === undefined ? undefined : grow(units, earlier, at, floor);
    if (copy === undefined) continue;
    copies.push(copy);
    floor = copy.end;
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

/** The hash of the gram that ends with the character at `end`, from that of the gram before it. */
const roll = (hash: number, units: Uint16Array, end: number): number =>
  (Math.imul(hash - Math.imul(end < GRAM ? 0 : (units[end - GRAM] ?? 0), HIGHEST), BASE) + (units[end] ?? 0)) | 0;

const BASE = 0x01000193; // the FNV prime
const SLOTS_A_GRAM = 0.8; // every other gram is kept: five slots in eight are taken at the most
const HIGHEST = Array.from({ length: GRAM - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Where each 12-gram stood first: open addressing, at most 32 steps. A slot is two numbers, the gram's hash and its place plus one. */
class GramTable {
  readonly #units: Uint16Array;
  readonly #count: number;
  readonly #slots: Int32Array;

  constructor(units: Uint16Array) {
    this.#units = units;
    this.#count = Math.ceil(SLOTS_A_GRAM * units.length) + 1;
    this.#slots = new Int32Array(2 * this.#count);
  }

  /** Where the gram at `at` stood before without overlap; a new one is kept. Grams whose mixed hash is odd are passed over. */
  earlierOrAdd(at: number, hash: number): number | undefined {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
    if ((mixed & 1) === 1) return undefined;
    const slots = this.#slots;
    let slot = Math.floor((mixed / 2 ** 32) * this.#count);
    for (let step = 0; step < 32; step += 1, slot = slot + 1 === this.#count ? 0 : slot + 1) {
      const there = (slots[2 * slot + 1] ?? 0) - 1;
      if (there < 0) {
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = at + 1;
        return undefined;
      }
      if (slots[2 * slot] === hash && agree(this.#units, there, at, GRAM))
        return there + GRAM <= at ? there : undefined;
    }
    return undefined;
  }
}
