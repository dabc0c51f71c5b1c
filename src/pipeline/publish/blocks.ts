/** Pieces of a text as UTF-8, in blocks of a size that is quickly written. No piece may end within a character. */
export function* blocksOf(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < BLOCK) continue;
    yield encoder.encode(held);
    held = "";
  }
  if (held !== "") yield encoder.encode(held);
}

const BLOCK = 1 << 16; // UTF-16 code units
