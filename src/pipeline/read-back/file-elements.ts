/**
 * Whether an XLIFF may hold a second `file` element, by its bytes: where this says no, it holds one at most. The text is not decoded
 * for it. In all encodings that are read but UTF-16, of which nothing is told here, a byte that is `<` in ASCII is `<`.
 */
export function mayHoldSeveralFiles(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, MARK).some((byte) => byte === 0 || byte >= FIRST_OF_MARK)) return true;
  const decoder = new TextDecoder("latin1");
  let tags = 0;
  for (let from = 0; from < bytes.length && tags < 2; from += BLOCK) {
    const text = decoder.decode(bytes.subarray(from, from + BLOCK + LONGEST_TAG));
    for (const { index } of text.matchAll(FILE_TAG)) if (index < BLOCK) tags += 1;
  }
  return tags > 1;
}

const MARK = 4; // bytes
const FIRST_OF_MARK = 0xfe; // a byte order mark of UTF-16 is FE FF or FF FE
const BLOCK = 1 << 20; // bytes
const LONGEST_TAG = 256; // bytes to the end of the name, with its prefix
const FILE_TAG = /<(?:[\w.-]+:)?file[\s>]/gu; // `<file id="f1">`, `<x:file original="a.txt">`
