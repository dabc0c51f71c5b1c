import { Buffer, isUtf8 } from "node:buffer";
import { markLength } from "./encodings.js";

/**
 * A long text of UTF-8, without its byte order mark, in pieces that are decoded as they are asked for, so that it is never held as a whole.
 * Nothing where the text is short or blank, or where the bytes are not what `decodeText` takes as UTF-8: that is for `decodeText` to say.
 */
export function utf8Pieces(bytes: Uint8Array): Iterable<string> | undefined {
  if (bytes.length < LONG || !isUtf8(bytes)) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(0) || file.includes(REPLACEMENT) || BLANK.test(file.toString("utf8", 0, PIECE))) return undefined;
  return { [Symbol.iterator]: () => piecesIn(file) };
}

const LONG = 1 << 18; // bytes
const PIECE = 1 << 14; // bytes; what is gathered of a piece is then let go while it is young
const REPLACEMENT = Buffer.from("\ufffd");
const BLANK = /^\s*$/u;

function* piecesIn(file: Buffer): Generator<string> {
  for (let from = markLength(file, "utf-8"); from < file.length; ) {
    const end = startOfCharacter(file, from + PIECE);
    yield file.toString("utf8", from, end);
    from = end;
  }
}

/** The offset at which the character begins that holds a byte, or the end of the file where it has no such byte. */
function startOfCharacter(file: Buffer, offset: number): number {
  let start = Math.min(offset, file.length);
  while (((file[start] ?? 0) & CONTINUES_MASK) === CONTINUES) start -= 1;
  return start;
}

const CONTINUES = 0x80; // 10xxxxxx
const CONTINUES_MASK = 0xc0;
