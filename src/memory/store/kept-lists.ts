import type { OpenFile } from "../../model/byte-files.js";

/**
 * Lists of a file that were read not long ago, by their numbers: sentences of one text share their words, and a read costs more than what is
 * done with it. What is given may be overwritten by the next call.
 */
export class KeptLists {
  readonly #file: OpenFile;
  readonly #count: number;
  /** Where a list stands among those that are kept, plus one; 0 where it is not kept. */
  #places: Uint32Array | undefined;
  #kept = NONE;
  #used = 0;

  /** @param count - how many lists there are */
  constructor(file: OpenFile, count: number) {
    this.#file = file;
    this.#count = count;
  }

  /** The bytes of the list with a number, which stands in the file between two offsets. */
  read(number: number, start: number, end: number): Uint8Array {
    const size = end - start;
    if (size > LONGEST) return this.#readInto(scratchOf(size), start);
    this.#places ??= new Uint32Array(this.#count);
    const place = this.#places[number] ?? 0;
    if (place > 0) return this.#kept.subarray(place - 1, place - 1 + size);
    if (this.#kept === NONE) this.#kept = new Uint8Array(KEPT);
    if (this.#used + size > KEPT) {
      this.#places.fill(0);
      this.#used = 0;
    }
    const at = this.#used;
    this.#places[number] = at + 1;
    this.#used += size;
    return this.#readInto(this.#kept.subarray(at, at + size), start);
  }

  #readInto(bytes: Uint8Array, start: number): Uint8Array {
    this.#file.read(bytes, start);
    return bytes;
  }
}

const NONE = new Uint8Array(0);
const KEPT = 1 << 22; // bytes of a file that are kept; the system gives the room when it is used
const LONGEST = 1 << 15; // bytes of a list that is kept

let scratch = new Uint8Array(1 << 16);

/** Room for some bytes until the next call: a new array each time would be garbage. */
export function scratchOf(size: number): Uint8Array {
  if (scratch.length < size) scratch = new Uint8Array(2 * size);
  return scratch.subarray(0, size);
}
