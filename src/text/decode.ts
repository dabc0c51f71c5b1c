import { detectEncoding, type Encoding, textDecoder } from "./encodings.js";

/** What `decodeText` says of bytes: their text, or the offset of the first byte at fault, what it is, and as what it was read. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** How sure the encoding is, from 0 to 1. It is 1 where the encoding was named or marked, or the bytes are well-formed UTF-8. */
      readonly confidence: number;
    }
  | {
      readonly ok: false;
      /** `byte`: one that is no part of the encoding that the rest is; `encoding`: nothing fits. */
      readonly reason: "binary" | "encoding" | "byte" | "replacement";
      readonly offset: number;
      readonly byte: number;
      readonly encoding: Encoding;
    };

/**
 * The text of a file without its byte order mark, in the encoding that is named or else found. Never replaces what it cannot read,
 * and takes no text in which somebody else has (U+FFFD).
 *
 * @see WHATWG Encoding Standard; Unicode Standard 3.9, table 3-7 (well-formed UTF-8)
 */
export function decodeText(bytes: Uint8Array, named?: Encoding): Decoded {
  const found = named === undefined ? detectEncoding(bytes) : { encoding: named, confidence: 1 };
  if (found === undefined) return { ok: false, reason: "binary", offset: bytes.indexOf(0), byte: 0, encoding: "utf-8" };
  const { encoding } = found;
  const text = decodeStrictly(bytes, encoding, false);
  if (text?.includes("\0"))
    return { ok: false, reason: "binary", offset: nulIn(text, bytes, encoding), byte: 0, encoding };
  if (text !== undefined && !text.includes(REPLACEMENT)) return { ok: true, text, ...found };
  const offset = firstFault(bytes, encoding);
  return {
    ok: false,
    reason: text !== undefined ? "replacement" : found.confidence === 0 ? "encoding" : "byte",
    offset,
    byte: bytes[offset] ?? 0,
    encoding,
  };
}

const REPLACEMENT = "\ufffd";

/** Offset of the byte that begins the first U+0000; every second byte of ASCII in UTF-16 is 00 too. */
function nulIn(text: string, bytes: Uint8Array, encoding: Encoding): number {
  if (!encoding.startsWith("utf-16")) return bytes.indexOf(0);
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return 2 * (text.indexOf("\0") + (hasMark ? 1 : 0));
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, stream: boolean): string | undefined {
  try {
    return textDecoder(encoding).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

const isSound = (bytes: Uint8Array, encoding: Encoding, stream: boolean): boolean =>
  decodeStrictly(bytes, encoding, stream)?.includes(REPLACEMENT) === false;

/** Offset of the byte that begins the first sequence at fault: the longest prefix without fault, less the sequence it breaks off in. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let sound = 0;
  let faulty = bytes.length + 1;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isSound(bytes.subarray(0, middle), encoding, true)) sound = middle;
    else faulty = middle;
  }
  while (sound > 0 && !isSound(bytes.subarray(0, sound), encoding, false)) sound -= 1;
  return sound;
}
