/**
 * How often each of many numbers came, in a few bytes a number: a map takes ten times as much, and when it grows half as much again for a
 * moment. A long file has a hundred thousand of them.
 */
export class HashCounts {
  #hashes = new Float64Array(FIRST_SIZE);
  #counts = new Uint32Array(FIRST_SIZE);
  #used = 0;

  /**
   * Counts a number, and gives how often it has come now.
   *
   * @param hash - a whole number of up to 53 bits, whose bits are spread evenly
   */
  add(hash: number): number {
    if (this.#used * 4 >= this.#hashes.length * 3) this.#grow();
    const at = this.#placeOf(hash);
    const count = (this.#counts[at] ?? 0) + 1;
    if (count === 1) this.#used += 1;
    this.#hashes[at] = hash;
    this.#counts[at] = count;
    return count;
  }

  /** Where a number stands, or is to stand: the first place from its own on that is its or free. */
  #placeOf(hash: number): number {
    const size = this.#hashes.length;
    let at = hash % size;
    while ((this.#counts[at] ?? 0) > 0 && this.#hashes[at] !== hash) at = (at + 1) % size;
    return at;
  }

  #grow(): void {
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#counts = new Uint32Array(hashes.length * 2);
    for (const [index, count] of counts.entries()) {
      if (count === 0) continue;
      const at = this.#placeOf(hashes[index] ?? 0);
      this.#hashes[at] = hashes[index] ?? 0;
      this.#counts[at] = count;
    }
  }
}

const FIRST_SIZE = 64; // numbers; it grows by doubling
