import { InputError } from "../model/input-error.js";
import type { LinePlace } from "../model/place.js";
import { identityMap, placeAt } from "../model/source-map.js";
import { decodeText } from "./decode.js";
import type { Encoding } from "./encodings.js";

/** A text, and how its encoding was found. */
export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
  /** How sure the encoding is, from 0 to 1. It is 1 where the encoding was named or marked, or the bytes are well-formed UTF-8. */
  readonly confidence: number;
}

/** How much of a file was read before the bytes at hand. */
export interface ReadBefore {
  readonly offset: number;
  readonly lines: number;
}

/**
 * The text of a file from outside without its byte order mark, in the encoding that is named or else found. Every reader of text comes
 * through here, so that one fault has one sentence.
 *
 * @param before - where the bytes are a later part of the file
 * @throws InputError `input.binary`, `input.encoding`, `input.byte` or `input.replacement`, with the place of the byte at fault; bytes are
 * counted from 1
 */
export function readText(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  named?: Encoding,
  before: ReadBefore = { offset: 0, lines: 0 },
): ReadText {
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

function placeOfByte(bytes: Uint8Array, offset: number, encoding: Encoding, { lines }: ReadBefore): LinePlace {
  const { line, column } = placeAfter(new TextDecoder(encoding).decode(bytes.subarray(0, offset)));
  return { line: line + lines, column };
}

/** Line and column of the character that follows a text. */
export const placeAfter = (text: string): LinePlace => placeAt(identityMap(text).lineStarts, text.length);
