import type { LogPosition } from "./log.js";

/** Where the record of each id stands: a table of whole numbers, for a writer must know of a million whether it is there. */
export class KnownIds {
  /** Five numbers a slot: the two halves of the id, file (0 where the slot is free), offset, length. */
  #slots = new Uint32Array(5 * FIRST_SIZE);
  #mask = FIRST_SIZE - 1;
  #used = 0;

  /** Makes room for so many more. */
  reserve(more: number): void {
    while (2 * (this.#used + more) > this.#mask + 1) this.#double();
  }

  set(high: number, low: number, { file, offset }: LogPosition, length: number): void {
    this.reserve(1);
    const slot = this.#slotOf(high, low);
    if (this.#slots[slot + 2] === 0) this.#used += 1;
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#slots[slot + 2] = file;
    this.#slots[slot + 3] = offset;
    this.#slots[slot + 4] = length;
  }

  /** The place of a record; a length of 0 where it was deleted, nothing where there never was one. */
  get(high: number, low: number): { readonly at: LogPosition; readonly length: number } | undefined {
    const slot = this.#slotOf(high, low);
    const [, , file = 0, offset = 0, length = 0] = this.#slots.subarray(slot, slot + 5);
    return file === 0 ? undefined : { at: { file, offset }, length };
  }

  #slotOf(high: number, low: number): number {
    for (let slot = (low ^ (high >>> 7)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = 5 * slot;
      if (this.#slots[at + 2] === 0 || (this.#slots[at] === high && this.#slots[at + 1] === low)) return at;
    }
  }

  #double(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    this.#used = 0;
    for (let at = 0; at < old.length; at += 5) {
      const [high = 0, low = 0, file = 0, offset = 0, length = 0] = old.subarray(at, at + 5);
      if (file === 0) continue;
      const slot = this.#slotOf(high, low);
      this.#slots.set([high, low, file, offset, length], slot);
      this.#used += 1;
    }
  }
}

const FIRST_SIZE = 1 << 12; // slots; a power of two
