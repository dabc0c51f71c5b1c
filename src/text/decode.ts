/** What `decodeText` says of bytes that are not text: the offset of the first byte at fault and what it is. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "binary" | "encoding"; readonly offset: number; readonly byte: number };

/**
 * Strict UTF-8, with or without a byte order mark (which is left out of the text). A NUL byte means that it is no text at all.
 * Never replaces what it cannot read.
 *
 * @see Unicode Standard 3.9, table 3-7 (well-formed UTF-8)
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { ok: false, reason: "binary", offset: nul, byte: 0 };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstFault(bytes);
    return { ok: false, reason: "encoding", offset, byte: bytes[offset] ?? 0 };
  }
}

/** Offset of the first byte that starts no well-formed sequence. */
function firstFault(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset] ?? 0);
    if (length === 0 || !isWellFormed(bytes.subarray(offset, offset + length), length)) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isWellFormed(sequence: Uint8Array, length: number): boolean {
  if (sequence.length < length) return false;
  const [lead = 0, second = 0] = sequence;
  if (length > 1 && !isSecondByte(lead, second)) return false;
  return sequence.subarray(2).every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/** Overlong forms, surrogates and what lies past U+10FFFF are told by the second byte. */
function isSecondByte(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}
