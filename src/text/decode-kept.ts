import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import { decodeText } from "./decode.js";
import { detectEncoding, type Encoding, type FoundEncoding } from "./encodings.js";
import { readText } from "./read-text.js";
import { decodeKeeping } from "./stray-bytes.js";

/** The text of a file, how its encoding was found, and which of its bytes are no characters. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: FoundEncoding;
  /** Offsets in the bytes; each stands in the text as a unit that becomes the same byte again. */
  readonly strays: readonly number[];
}

/**
 * The text of a file that its format splices, as a saved web page: a few bytes that are no characters, and U+FFFD where a program before us
 * has lost some, stay where they are and refuse no file.
 *
 * @throws InputError as `decodeFile` does where the file is empty or no text, or where so many bytes are at fault that the encoding is another
 */
export function decodeKept(file: InputFile, named?: Encoding): DecodedFile {
  const decoded = keptText(file.bytes, named) ?? { ...readText(file, named), strays: [] };
  const { text, encoding, confidence, strays } = decoded;
  if (text.trim() === "") throw new InputError("input.empty", {}, { file: file.name });
  return { text, encoding: { encoding, confidence }, strays };
}

/** Nothing where the bytes are no such text: too many are at fault, or some are NUL. */
function keptText(bytes: Uint8Array, named: Encoding | undefined) {
  const strict = decodeText(bytes, named);
  if (strict.ok) return { ...strict, strays: [] };
  const { reason, encoding } = strict;
  if (reason === "binary" || reason === "encoding" || encoding === "utf-16le" || encoding === "utf-16be")
    return undefined;
  const { confidence = 1 } = named === undefined ? (detectEncoding(bytes) ?? {}) : {};
  const kept = decodeKeeping(bytes, encoding);
  const most = Math.max(FEW, beyondAscii(bytes) * MOST);
  const isOther = kept.strays.length > most || kept.text.includes("\0"); // half of UTF-16 is valid UTF-8, with a NUL for each letter
  return isOther ? undefined : { ...kept, encoding, confidence };
}

const FEW = 4; // bytes at fault that are taken for slips however short the file is
const MOST = 0.05; // of the bytes beyond ASCII

function beyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}
