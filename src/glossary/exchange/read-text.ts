import { InputError } from "../../model/input-error.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import type { Place } from "../../model/span.js";
import { decodeText } from "../../text/decode.js";
import type { Encoding } from "../../text/encodings.js";

/**
 * The text of a glossary file without its byte order mark, in the encoding that is named or else found.
 *
 * @throws InputError `input.binary`, `input.encoding` or `input.replacement`, with the place of the byte at fault
 */
export function readText(bytes: Uint8Array, name: string, named?: Encoding): string {
  const decoded = decodeText(bytes, named);
  if (decoded.ok) return decoded.text;
  const { reason, offset, encoding } = decoded;
  const byte = decoded.byte.toString(16).toUpperCase().padStart(2, "0");
  const place = placeAfter(new TextDecoder(encoding).decode(bytes.subarray(0, offset)));
  throw new InputError(`input.${reason}`, { offset, byte }, { file: name, place });
}

/** Line and column of the character that follows a text. */
export const placeAfter = (text: string): Place => placeAt(identityMap(text).lineStarts, text.length);
