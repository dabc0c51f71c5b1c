import { InputError } from "../../model/input-error.js";
import type { InputStream } from "../../model/input-file.js";
import { identityMap } from "../../model/source-map.js";
import { detectEncoding, type Encoding, type FoundEncoding } from "../../text/encodings.js";
import { type ReadBefore, readText } from "../../text/read-text.js";
import { concatenated } from "../../text/splice-bytes.js";

/**
 * The text of a file in blocks of whole lines; its encoding is told by the first megabyte. UTF-16 comes in one block.
 *
 * @throws InputError as `decodeFile` does, when the block at fault is reached
 */
export function* decodeLines(
  { name, pieces }: InputStream,
  named?: Encoding,
  onEncoding?: (found: FoundEncoding) => void,
): Generator<string> {
  let before: ReadBefore = { offset: 0, lines: 0 };
  let encoding = named;
  let holds = false;
  for (const bytes of blocksOfLines(pieces, named)) {
    const isFirst = before.offset === 0;
    const { text, ...found } = readText({ name, bytes }, encoding, before);
    if (isFirst) onEncoding?.(found);
    encoding ??= found.encoding;
    before = { offset: before.offset + bytes.length, lines: before.lines + identityMap(text).lineStarts.length - 1 };
    holds ||= text.trim() !== "";
    yield text;
  }
  if (!holds) throw new InputError("input.empty", {}, { file: name });
}

const FIRST_BLOCK = 1 << 20; // bytes that the encoding is told by
const LINE_FEED = 0x0a; // no second byte of UTF-8, GB18030 or Big5 has this value

function* blocksOfLines(pieces: Iterable<Uint8Array>, named: Encoding | undefined): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  let isWide = named?.startsWith("utf-16") === true;
  let isFirst = true;
  for (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (isWide || (isFirst ? size < FIRST_BLOCK : !piece.includes(LINE_FEED))) continue;
    const bytes = concatenated(held);
    isWide = isFirst && named === undefined && detectEncoding(bytes)?.encoding.startsWith("utf-16") === true;
    const end = isWide ? 0 : bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield bytes.subarray(0, end);
      isFirst = false;
    }
    held = [bytes.subarray(end)];
    size = bytes.length - end;
  }
  if (size > 0 || isFirst) yield concatenated(held);
}
