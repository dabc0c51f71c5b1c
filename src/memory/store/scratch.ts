let scratch = new Uint8Array(1 << 16);

/** Room for some bytes until the next call: a new array each time would be garbage. */
export function scratchOf(size: number): Uint8Array {
  if (scratch.length < size) scratch = new Uint8Array(2 * size);
  return scratch.subarray(0, size);
}
