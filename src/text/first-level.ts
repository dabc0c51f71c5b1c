/** Lead bytes of the characters in everyday use: both standards list them first, and rare ones in a second level. */
const firstLevel = { gb18030: [0xb0, 0xd7], big5: [0xa4, 0xc6] } as const;

/**
 * Which share of the Chinese characters of a text, from 0 to 1, are of everyday use if it is in an encoding. Of GBK that is read as Big5, or
 * Big5 as GBK, a good part is rare: 单位名称 becomes 等弇靡備.
 *
 * @see GB 2312, 5 (characters of level 1); Big5, level 1
 */
export function firstLevelShare(bytes: Uint8Array, encoding: keyof typeof firstLevel): number {
  const [first, last] = firstLevel[encoding];
  let [characters, everyday] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    at += 1;
    if (lead >= 0xa1 && lead <= 0xa3) continue; // marks
    characters += 1;
    const isEveryday = lead >= first && lead <= last && (encoding === "big5" || (bytes[at] ?? 0) >= 0xa1);
    if (isEveryday) everyday += 1;
  }
  return characters === 0 ? 0 : everyday / characters;
}
