/** A code that opens a pair, and whether it was the last that was still open when the pair was closed. */
export interface ClosedPair<Code> {
  readonly start: Code;
  readonly isInnermost: boolean;
}

/**
 * Codes that are open while a content is read from its start to its end. Of several with one id the last is closed first. All steps
 * together take time in proportion to the codes, however they cross.
 */
export class OpenCodes<Code extends { readonly id: string }> {
  readonly #opened: (Code | undefined)[] = [];
  readonly #placesOf = new Map<string, number[]>();

  open(code: Code): void {
    const places = this.#placesOf.get(code.id);
    if (places === undefined) this.#placesOf.set(code.id, [this.#opened.length]);
    else places.push(this.#opened.length);
    this.#opened.push(code);
  }

  /** The pair that an end closes; nothing where none of this id is open. */
  close(id: string): ClosedPair<Code> | undefined {
    const place = this.#placesOf.get(id)?.pop();
    const start = place === undefined ? undefined : this.#opened[place];
    if (place === undefined || start === undefined) return undefined;
    const isInnermost = place === this.#opened.length - 1;
    this.#opened[place] = undefined;
    while (this.#opened.length > 0 && this.#opened.at(-1) === undefined) this.#opened.pop();
    return { start, isInnermost };
  }

  /** Codes that were not closed, in the order in which they opened. */
  left(): Code[] {
    return this.#opened.filter((code) => code !== undefined);
  }
}
