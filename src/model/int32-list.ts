/** A list of whole numbers that may become very long: it takes four bytes for each. */
export class Int32List {
  length = 0;
  #numbers = new Int32Array(256);

  push(...numbers: readonly number[]): void {
    if (this.length + numbers.length > this.#numbers.length) this.#grow(numbers.length);
    this.#numbers.set(numbers, this.length);
    this.length += numbers.length;
  }

  /** The number at an index; nothing behind the last. */
  at(index: number): number | undefined {
    return index < this.length ? this.#numbers[index] : undefined;
  }

  /** The numbers from an index to before another. The memory is the list's own: to sort it sorts the list. */
  part(start = 0, end = this.length): Int32Array {
    return this.#numbers.subarray(start, Math.min(end, this.length));
  }

  #grow(by: number): void {
    const longer = new Int32Array(Math.max(2 * this.#numbers.length, this.length + by));
    longer.set(this.#numbers);
    this.#numbers = longer;
  }
}
