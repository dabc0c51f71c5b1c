import type { Unit } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import { placeOf } from "../model/source-map.js";
import type { Encoding } from "../text/encodings.js";
import type { Splice } from "../text/splice.js";
import { spliceBytes } from "../text/splice-bytes.js";

/** A piece of a text file and what stands there instead, with the unit whose translation that is. */
export interface UnitSplice extends Splice {
  readonly unit?: Unit;
}

/**
 * A text file with pieces replaced, in the encoding that it has; every other byte stays.
 *
 * @throws InputError `output.character` naming the first character that the encoding cannot hold, and the unit's place
 */
export function spliceTextFile(file: InputFile, encoding: Encoding, splices: readonly UnitSplice[]): Uint8Array {
  const spliced = spliceBytes(file.bytes, encoding, splices);
  if ("bytes" in spliced) return spliced.bytes;
  const { character, splice } = spliced.unfit;
  const place = splice.unit && placeOf(splice.unit.map, 0);
  throw new InputError(
    "output.character",
    { character, encoding: encoding.toUpperCase() },
    { file: file.name, ...(place && { place }) },
  );
}
