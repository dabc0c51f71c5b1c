/** Pieces of a text as UTF-8, in blocks of a size that is quickly written. No piece may end within a character. */
export function blocksOf(pieces: Iterable<string>): Uint8Array[] {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < BLOCK) continue;
    blocks.push(encoder.encode(held));
    held = "";
  }
  if (held !== "") blocks.push(encoder.encode(held));
  return blocks;
}

const BLOCK = 1 << 16; // UTF-16 code units
