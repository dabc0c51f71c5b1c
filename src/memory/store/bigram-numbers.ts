/** Numbers for bigrams in the order in which they come, in an open hash table of whole numbers. */
export class BigramNumbers {
  /** Two numbers a slot: the bigram, and its number plus one (0 where the slot is free). */
  #slots = new Uint32Array(2 * FIRST_SIZE);
  #mask = FIRST_SIZE - 1;
  size = 0;

  /** The number of a bigram; a new one where it has none. */
  of(bigram: number): number {
    let slot = this.#slotOf(bigram);
    const known = this.#slots[slot + 1] ?? 0;
    if (known > 0) return known - 1;
    if (2 * this.size > this.#mask) {
      this.#double();
      slot = this.#slotOf(bigram);
    }
    this.#slots[slot] = bigram;
    this.size += 1;
    this.#slots[slot + 1] = this.size;
    return this.size - 1;
  }

  /** Every bigram at the index of its number. */
  bigrams(): Uint32Array {
    const found = new Uint32Array(this.size);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const number = this.#slots[at + 1] ?? 0;
      if (number > 0) found[number - 1] = this.#slots[at] ?? 0;
    }
    return found;
  }

  #slotOf(bigram: number): number {
    for (let slot = (Math.imul(bigram, 0x9e3779b1) >>> 12) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = 2 * slot;
      if (this.#slots[at + 1] === 0 || this.#slots[at] === bigram) return at;
    }
  }

  #double(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = this.#slotOf(old[at] ?? 0);
      this.#slots[slot] = old[at] ?? 0;
      this.#slots[slot + 1] = old[at + 1] ?? 0;
    }
  }
}

const FIRST_SIZE = 1 << 16; // slots; a power of two
