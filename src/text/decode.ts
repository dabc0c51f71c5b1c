import { detectEncoding, type Encoding, textDecoder } from "./encodings.js";

/** What `decodeText` says of bytes: their text, or the offset of the first byte at fault and what it is. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** From 0 to 1; 1 where it was named, marked, or well-formed UTF-8. */
      readonly confidence: number;
    }
  | {
      readonly ok: false;
      readonly reason: "binary" | "encoding" | "replacement";
      readonly offset: number;
      readonly byte: number;
    };

/**
 * The text of a file without its byte order mark, in the encoding that is named or else found. Never replaces what it cannot read,
 * and takes no text in which somebody else has (U+FFFD).
 *
 * @see WHATWG Encoding Standard; Unicode Standard 3.9, table 3-7 (well-formed UTF-8)
 */
export function decodeText(bytes: Uint8Array, named?: Encoding): Decoded {
  const found = named === undefined ? detectEncoding(bytes) : { encoding: named, confidence: 1 };
  if (found === undefined) return { ok: false, reason: "binary", offset: bytes.indexOf(0), byte: 0 };
  const text = strictly(bytes, found.encoding);
  if (text === undefined) return faultAt(bytes, "encoding", firstFault(bytes, found.encoding));
  const replaced = text.indexOf("\ufffd");
  if (replaced >= 0) return faultAt(bytes, "replacement", new TextEncoder().encode(text.slice(0, replaced)).length);
  return { ok: true, text, ...found };
}

const faultAt = (bytes: Uint8Array, reason: "encoding" | "replacement", offset: number): Decoded => ({
  ok: false,
  reason,
  offset,
  byte: bytes[offset] ?? 0,
});

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return textDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that starts no well-formed sequence: the shortest prefix at fault, less the sequence it breaks off in. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let sound = 0;
  let faulty = bytes.length + 1;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isSoundSoFar(bytes.subarray(0, middle), encoding)) sound = middle;
    else faulty = middle;
  }
  let offset = Math.min(faulty, bytes.length) - (faulty > bytes.length ? 0 : 1);
  while (offset > 0 && strictly(bytes.subarray(0, offset), encoding) === undefined) offset -= 1;
  return offset;
}

function isSoundSoFar(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    textDecoder(encoding).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
