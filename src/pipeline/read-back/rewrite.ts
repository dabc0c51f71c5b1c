import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decodeFile } from "../../text/decode-file.js";
import type { Splice } from "../../text/splice.js";
import { spliceBytes } from "../../text/splice-bytes.js";

/**
 * A file with pieces of its text replaced, in the encoding that it has; every other byte stays.
 *
 * @throws InputError `output.character` naming the first character that the encoding cannot hold
 */
export function rewrite(file: InputFile, splices: readonly Splice[]): Uint8Array {
  const { encoding } = decodeFile(file).encoding;
  const spliced = spliceBytes(file.bytes, encoding, splices);
  if ("bytes" in spliced) return spliced.bytes;
  const values = { character: spliced.unfit.character, encoding: encoding.toUpperCase() };
  throw new InputError("output.character", values, { file: file.name });
}
