import { encodeText } from "./encode.js";
import { type Encoding, markLength } from "./encodings.js";
import { inOrder, type Splice } from "./splice.js";

/** Bytes with pieces replaced; or the first splice with a character that the encoding cannot hold, and the character. */
export type SplicedBytes<Piece extends Splice> =
  | { readonly bytes: Uint8Array }
  | { readonly unfit: { readonly splice: Piece; readonly character: string } };

/**
 * The bytes of a text file with pieces of its text replaced, in the encoding that it has. Every other byte is copied: a byte order mark,
 * line ends, and characters that an encoding can write in two ways.
 *
 * @param splices - their spans are offsets of the text as `TextDecoder` or `decodeKeeping` gives it, without the mark
 * @param strays - offsets of bytes that are no part of a character, ascending
 * @throws Error where two splices overlap
 */
export function spliceBytes<Piece extends Splice>(
  bytes: Uint8Array,
  encoding: Encoding,
  splices: readonly Piece[],
  strays: readonly number[] = [],
): SplicedBytes<Piece> {
  const parts: Uint8Array[] = [];
  const walk = byteWalker(bytes, encoding, strays);
  let from = 0;
  for (const splice of inOrder(splices)) {
    const encoded = encodeText(splice.replacement, encoding);
    if ("unfit" in encoded) {
      const [character = ""] = splice.replacement.slice(encoded.unfit);
      return { unfit: { splice, character } };
    }
    parts.push(bytes.subarray(from, walk(splice.span.start)), encoded.bytes);
    from = walk(splice.span.end);
  }
  parts.push(bytes.subarray(from));
  return { bytes: concatenated(parts) };
}

/** Pieces of bytes as one. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Gives the offset in the bytes of an offset in their text; offsets must ascend. */
function byteWalker(bytes: Uint8Array, encoding: Encoding, strays: readonly number[]): (offset: number) => number {
  const step = steps[encoding];
  let passed = 0;
  let at = markLength(bytes, encoding);
  let read = 0;
  return (offset) => {
    while (read < offset && at < bytes.length) {
      const isStray = strays[passed] === at;
      if (isStray) passed += 1;
      const [size, units] = isStray ? [1, 1] : step(bytes, at);
      at += size;
      read += units;
    }
    return Math.min(at, bytes.length);
  };
}

/** The character at an offset of bytes: its bytes, and its UTF-16 code units. */
type Step = (bytes: Uint8Array, at: number) => readonly [size: number, units: number];

const steps: Readonly<Record<Encoding, Step>> = {
  "utf-8": (bytes, at) => {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return [1, 1];
    if (lead < 0xe0) return [2, 1];
    return lead < 0xf0 ? [3, 1] : [4, 2];
  },
  "utf-16le": () => [2, 1],
  "utf-16be": () => [2, 1],
  gb18030: (bytes, at) => {
    const [lead = 0, second = 0] = bytes.subarray(at, at + 2);
    if (lead <= 0x80 || lead === 0xff) return [1, 1];
    if (second >= 0x30 && second <= 0x39) return [4, lead >= 0x90 ? 2 : 1];
    return [2, 1];
  },
  big5: (bytes, at) => {
    const lead = bytes[at] ?? 0;
    if (lead <= 0x80) return [1, 1];
    return [2, lead > 0xa0 && lead < 0xc6 ? 1 : new TextDecoder("big5").decode(bytes.subarray(at, at + 2)).length];
  },
};
