import { once } from "../model/once.js";

/**
 * What a text was before its UTF-8 was read as GBK: `浣犲ソ锛屼笘鐣` was 你好，世界. Nothing where the text was never that. A character
 * that the wrong reading broke is left out.
 */
export function undoUtf8AsGbk(text: string): string | undefined {
  if (!hasTelltales(text)) return undefined;
  const bytes = new Uint8Array(2 * text.length);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? code : (gbk().get(character) ?? LOST);
    if (pair > 0xff) {
      bytes[length] = pair >> 8;
      length += 1;
    }
    bytes[length] = pair & 0xff;
    length += 1;
  }
  const undone = new TextDecoder().decode(bytes.subarray(0, length));
  const han = undone.match(/\p{Script=Han}/gu)?.length ?? 0;
  const broken = undone.match(/\ufffd+/gu)?.length ?? 0;
  return han > FEWEST && han > LEAST_SOUND * broken ? undone.replaceAll("\ufffd", "") : undefined;
}

/** Whether a text has a telltale, and a long one has many: of every ten characters that were misread about one is a telltale. */
function hasTelltales(text: string): boolean {
  if (!TELLTALE.test(text)) return false;
  return text.length < STRETCH || (text.match(TELLTALES)?.length ?? 0) > text.length / STRETCH;
}

/** Characters that the first bytes of frequent Chinese characters and marks make in GBK, and that hardly any text has. */
const TELLTALE = /[锛銆鈥鐨鏄浣鍦鎴涓犳]/u;
const TELLTALES = new RegExp(TELLTALE, "gu");
const STRETCH = 50; // characters
const LOST = 0xff;
const FEWEST = 2;
const LEAST_SOUND = 3; // characters for each broken one

/** The two bytes of each character of GBK; the euro sign is the single byte 80. */
const gbk = once((): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder("gb18030");
  const built = new Map([["€", 0x80]]);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const [character, ...more] = Array.from(decoder.decode(Uint8Array.of(lead, trail)));
      if (character !== undefined && more.length === 0 && character !== "\ufffd")
        built.set(character, (lead << 8) | trail);
    }
  }
  return built;
});
