/** Writes a result that may be longer than a string can be, a block at a time. */
export async function outPieces(pieces: AsyncIterable<string>, out: (text: string) => void): Promise<void> {
  let held = "";
  for await (const piece of pieces) {
    held += piece;
    if (held.length < BLOCK) continue;
    out(held);
    held = "";
  }
  out(held);
}

const BLOCK = 1 << 16; // UTF-16 code units
