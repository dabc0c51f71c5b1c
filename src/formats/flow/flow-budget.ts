import { InputError, type InputErrorCode } from "../../model/input-error.js";
import { placeAt } from "../../model/source-map.js";

/**
 * Counts the texts and inline codes of one file while it is read, and refuses the file where they are more than memory is meant for: each takes
 * about a kilobyte, however few bytes of the file it is, and a code of a text with countless others twice as much.
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
    if (this.#left < 0) this.#refuse("input.codes", MOST, offset);
  }

  /**
   * Allows one text so many codes, of which the last begins at an offset of the file.
   *
   * @throws InputError `input.text-codes` where they are too many
   */
  allow(codes: number, offset: number): void {
    if (codes > MOST_IN_TEXT) this.#refuse("input.text-codes", MOST_IN_TEXT, offset);
  }

  #refuse(code: InputErrorCode, most: number, offset: number): never {
    throw new InputError(code, { most }, { file: this.#name, place: placeAt(this.#lineStarts, offset) });
  }
}

const MOST = 1_500_000; // 50 MB of subtitles in lines of 100 bytes, each with two codes
const MOST_IN_TEXT = 100_000; // a chapter in one paragraph, with a code at every word
