import { type Encoding, markLength } from "./encodings.js";

/** The text of bytes of which some are no characters, and where those bytes stand. */
export interface KeptText {
  readonly text: string;
  /** Offsets in the bytes, ascending. */
  readonly strays: readonly number[];
}

/**
 * Bytes as a text in which each byte that is no part of a character stands as one unit, U+DC80 to U+DCFF, which no text of characters has:
 * `encodeText` makes the same byte of it again. Bytes of UTF-16 are not read so, for there a lost byte shifts all that follow.
 *
 * @example decodeKeeping(Uint8Array.of(0x61, 0xb0, 0x62), "utf-8") // { text: "a\udcb0b", strays: [1] }
 * @see Python Enhancement Proposal 383, "surrogateescape", which does the same
 */
export function decodeKeeping(bytes: Uint8Array, encoding: Exclude<Encoding, `utf-16${string}`>): KeptText {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const strays: number[] = [];
  const textOf = (start: number, end: number, [isEnd, ...finer] = BOUNDARIES): string => {
    if (isEnd === undefined) return characters(start, end);
    const parts: string[] = [];
    for (let from = start; from < end; ) {
      let to = from + 1;
      while (to < end && !isEnd(bytes[to - 1] ?? 0)) to += 1;
      parts.push(decoded(decoder, bytes.subarray(from, to)) ?? textOf(from, to, finer));
      from = to;
    }
    return parts.join("");
  };
  const characters = (start: number, end: number): string => {
    let text = "";
    for (let at = start; at < end; ) {
      const lengths = LENGTHS.filter((length) => at + length <= end);
      const size = lengths.find((length) => decoded(decoder, bytes.subarray(at, at + length)) !== undefined);
      if (size === undefined) strays.push(at);
      const character = size === undefined ? undefined : decoded(decoder, bytes.subarray(at, at + size));
      text += character ?? strayOf(bytes[at] ?? 0);
      at += size ?? 1;
    }
    return text;
  };
  return { text: textOf(markLength(bytes, encoding), bytes.length), strays };
}

/** Bytes after which a character begins in UTF-8, GB18030 and Big5 alike: ends of lines, then blanks and marks as well. */
const BOUNDARIES: readonly ((byte: number) => boolean)[] = [(byte) => byte === 0x0a, (byte) => byte < 0x30];
const LENGTHS = [1, 2, 3, 4]; // bytes of a character

type Decoder = InstanceType<typeof TextDecoder>;

/** The text of bytes without a fault; nothing where there is one. */
function decoded(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are no part of a character, in a text. */
export const STRAYS = /[\udc80-\udcff]+/u;

/** The unit that stands for a byte of 0x80 or above. */
const strayOf = (byte: number): string => String.fromCharCode(STRAY + byte);
/** The byte that a code point stands for; nothing where it is a character. */
export const byteOfStray = (code: number): number | undefined =>
  code >= STRAY + 0x80 && code <= STRAY + 0xff ? code - STRAY : undefined;

const STRAY = 0xdc00;
