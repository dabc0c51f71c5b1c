import { once } from "../model/once.js";
import { simplifyText } from "./fold.js";
import { isHan } from "./punctuation.js";

/**
 * Which share of the Chinese characters of a text, from 0 to 1, are of everyday use in their Simplified form; 0 where it has none. Of GBK
 * that is read as Big5, or Big5 as GBK, a good part is rare: 单位名称 becomes 等弇靡備.
 *
 * @see GB 2312, 5 (the 3,755 characters of level 1)
 */
export function everydayShare(text: string): number {
  let [characters, everyday] = [0, 0];
  for (const character of simplifyText(text)) {
    if (!isHan(character.codePointAt(0) ?? 0)) continue;
    characters += 1;
    if (levelOne().has(character)) everyday += 1;
  }
  return characters === 0 ? 0 : everyday / characters;
}

/** The characters of level 1 stand together in GB 2312: rows 16 to 55. */
const levelOne = once((): ReadonlySet<string> => {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail += 1) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)));
});
