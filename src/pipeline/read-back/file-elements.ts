/**
 * Whether an XLIFF may hold a second `file` element, by its bytes: where this says no, it holds one at most. The text is not decoded
 * for it. In all encodings that are read but UTF-16, of which nothing is told here, a byte that is `<` in ASCII is `<`.
 */
export function mayHoldSeveralFiles(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, MARK).some((byte) => byte === 0 || byte >= FIRST_OF_MARK)) return true;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tags = 0;
  for (let at = file.indexOf(NAME); at >= 0 && tags < 2; at = file.indexOf(NAME, at + NAME.length))
    if (FILE_TAG.test(file.toString("latin1", Math.max(0, at - LONGEST_PREFIX), at + NAME.length + 1))) tags += 1;
  return tags > 1;
}

const MARK = 4; // bytes
const FIRST_OF_MARK = 0xfe; // a byte order mark of UTF-16 is FE FF or FF FE
const NAME = "file";
const LONGEST_PREFIX = 256; // bytes before the name of an element
const FILE_TAG = /<(?:[\w.-]+:)?file[\s>]$/u; // `<file id="f1">`, `<x:file original="a.txt">`
