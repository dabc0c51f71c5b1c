/** Numbers for pairs of whole numbers below 2²⁶: open addressing in typed arrays, for millions of pairs. */
export class PairIndex {
  #slots = new Int32Array(1 << 12);
  #keys = new Float64Array(1 << 11);
  size = 0;

  /** The number of a pair, which gets one where it has none. */
  add(first: number, second: number): number {
    if (this.size * 2 >= this.#slots.length) this.#grow();
    const key = first * FACTOR + second;
    const slot = this.#slotOf(key, first, second);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    this.#keys[this.size] = key;
    this.size += 1;
    this.#slots[slot] = this.size;
    return this.size - 1;
  }

  /** The first and the second numbers of all pairs. */
  sides(): { readonly first: Int32Array; readonly second: Int32Array } {
    const first = new Int32Array(this.size);
    const second = new Int32Array(this.size);
    for (let at = 0; at < this.size; at += 1) {
      const key = this.#keys[at] ?? 0;
      first[at] = Math.floor(key / FACTOR);
      second[at] = key % FACTOR;
    }
    return { first, second };
  }

  #slotOf(key: number, first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(first, second) & mask;
    for (;;) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.#keys[at] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let at = 0; at < this.size; at += 1) {
      const key = keys[at] ?? 0;
      this.#slots[this.#slotOf(key, Math.floor(key / FACTOR), key % FACTOR)] = at + 1;
    }
  }
}

const FACTOR = 2 ** 26;

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
