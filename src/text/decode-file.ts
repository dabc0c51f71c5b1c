import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { LinePlace } from "../model/place.js";
import { identityMap, placeAt } from "../model/source-map.js";
import { decodeText } from "./decode.js";
import type { Encoding, FoundEncoding } from "./encodings.js";

/** The text of a file, in the encoding named or found. @throws InputError as `decodeFile` does */
export const decode = (file: InputFile, encoding?: Encoding): string => decodeFile(file, encoding).text;

/**
 * The text of a file and how its encoding was found.
 *
 * @throws InputError `input.empty`, `input.binary`, `input.encoding`, `input.byte` or `input.replacement` (with the place of the byte at fault)
 */
export function decodeFile(file: InputFile, named?: Encoding): { text: string; encoding: FoundEncoding } {
  const { text, ...encoding } = decodeBlock(file, named, { offset: 0, lines: 0 });
  if (text.trim() === "") throw new InputError("input.empty", {}, { file: file.name });
  return { text, encoding };
}

/** What was read before a block. */
export interface Before {
  readonly offset: number;
  readonly lines: number;
}

/** A block of a file, its places counted on from what was read before. @throws InputError as `decodeFile` does */
export function decodeBlock({ name, bytes }: InputFile, named: Encoding | undefined, before: Before) {
  const decoded = decodeText(bytes, named);
  if (decoded.ok) {
    const { text, encoding, confidence } = decoded;
    return { text, encoding, confidence };
  }
  const { reason, offset, encoding } = decoded;
  const byte = decoded.byte.toString(16).toUpperCase().padStart(2, "0");
  throw new InputError(
    `input.${reason}`,
    { offset: before.offset + offset + 1, byte, encoding: encoding.toUpperCase() },
    { file: name, place: placeOfByte(bytes, offset, encoding, before) },
  );
}

function placeOfByte(bytes: Uint8Array, offset: number, encoding: Encoding, { lines }: Before): LinePlace {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const { line, column } = placeAt(identityMap(text).lineStarts, text.length);
  return { line: line + lines, column };
}
