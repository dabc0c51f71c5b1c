/** A text of which pieces are taken: a string, or bytes that are decoded where a piece is asked for. Offsets are UTF-16 code units. */
export type SlicedText = Pick<string, "length" | "slice">;

/**
 * A text that stays in memory as UTF-8, half of what a string with one Chinese character takes. Pieces are quick to get in the order of
 * the text.
 */
export class Utf8Text implements SlicedText {
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** The offset at which each block of bytes begins in the text, and its length behind the last one. */
  readonly #starts: number[] = [0];
  /** Where each block begins and the last one ends, in bytes. */
  readonly #edges: number[] = [0];
  readonly #recent: { readonly index: number; readonly text: string }[] = [];

  /** @param bytes - without a byte order mark. @throws TypeError where they are not UTF-8 */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let length = 0;
    for (let from = 0; from < bytes.length; ) {
      let to = Math.min(from + BLOCK, bytes.length);
      while (to - from > BLOCK - LONGEST && isInside(bytes[to])) to -= 1;
      length += decode(bytes.subarray(from, to)).length;
      this.#starts.push(length);
      this.#edges.push(to);
      from = to;
    }
    this.length = length;
  }

  slice(start = 0, end = this.length): string {
    const last = Math.min(end, this.length);
    let piece = "";
    for (let index = this.#blockAt(start), from = start; from < last; index += 1) {
      const [blockStart = 0, blockEnd = last] = [this.#starts[index], this.#starts[index + 1]];
      piece += this.#block(index).slice(from - blockStart, last - blockStart);
      from = blockEnd;
    }
    return piece;
  }

  /** The last block that does not begin behind an offset. */
  #blockAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Two blocks stay decoded, for a piece may begin in one and the next piece before its end. */
  #block(index: number): string {
    const known = this.#recent.find((block) => block.index === index);
    if (known !== undefined) return known.text;
    const text = decode(this.#bytes.subarray(this.#edges[index], this.#edges[index + 1]));
    this.#recent.unshift({ index, text });
    this.#recent.length = Math.min(this.#recent.length, 2);
    return text;
  }
}

const BLOCK = 1 << 14; // bytes
const LONGEST = 4; // bytes of a character

const isInside = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
