/** The first character that a table of Simplified characters covers. */
export const FIRST_HAN = 0x4e00;
/** The last character that it covers. */
export const LAST_HAN = 0x9fff;

/**
 * From U+4E00 to U+9FFF the Simplified character, or 0 where it is the same, as the bytes of `openSimplified`. The pairs are
 * `蘇 苏|東 东|…`, as opencc-js lists them; pairs of more than one code unit are left out. Used by the build.
 */
export function packSimplified(pairs: string): Uint8Array {
  const table = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (const pair of pairs.split("|")) {
    const [from = "", to = ""] = pair.split(" ");
    const index = from.charCodeAt(0) - FIRST_HAN;
    if (from.length === 1 && to.length === 1 && index >= 0 && index < table.length) table[index] = to.charCodeAt(0);
  }
  return new Uint8Array(table.buffer);
}

/** The table that `packSimplified` has made, from its bytes. */
export const openSimplified = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
