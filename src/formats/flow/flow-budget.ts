import { InputError } from "../../model/input-error.js";
import { placeAt } from "../../model/source-map.js";

/**
 * Counts the texts and inline codes of one file while it is read, and refuses the file where they are more than memory is meant for: each takes
 * about a kilobyte, however few bytes of the file it is.
 */
export class FlowBudget {
  readonly #name: string;
  readonly #lineStarts: readonly number[];
  #left: number;

  /** @param name - of the file */
  constructor(name: string, lineStarts: readonly number[], most = MOST) {
    this.#name = name;
    this.#lineStarts = lineStarts;
    this.#left = most;
  }

  /** Takes one text or code that begins at an offset of the file. @throws InputError `input.codes` where it is one too many */
  take(offset: number): void {
    this.#left -= 1;
    if (this.#left >= 0) return;
    const place = placeAt(this.#lineStarts, offset);
    throw new InputError("input.codes", { most: MOST }, { file: this.#name, place });
  }
}

const MOST = 1_500_000; // 50 MB of subtitles in lines of 100 bytes, each with two codes
