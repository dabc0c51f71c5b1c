/** Pieces of bytes as the values of a statement: joined, for the driver writes an array of bytes in figures, and where each is. */
export function piecesOf(pieces: readonly Uint8Array[]): readonly [Buffer, number[], number[]] {
  const sizes = pieces.map(({ length }) => length);
  let next = 1; // `substring` counts from one
  const places = sizes.map((size) => {
    const place = next;
    next += size;
    return place;
  });
  return [Buffer.concat(pieces), places, sizes];
}

/** Bytes that were asked for as `encode(…, 'base64')`: the driver takes any others as figures, of twice the length. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64"));
