import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/decode.js";
import { encodingNamed } from "../../src/text/encodings.js";

const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = [...(mark ? [0xfeff] : []), ...codes].flatMap((code) => [code >> 8, code & 0xff]);
  return Uint8Array.from(
    isLittle ? bytes.flatMap((_, at) => (at % 2 ? [] : [bytes[at + 1] ?? 0, bytes[at] ?? 0])) : bytes,
  );
};

/** The bytes of a text in an encoding of two bytes a character, found by asking the decoder. */
function encode(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]));
}

const SIMPLIFIED = "小城的雨下了一夜，人们在家里听着，谁也没有说话。\n第二天，天晴了，他要到山上去看一看。";
const TRADITIONAL = "小城的雨下了一夜，人們在家裡聽著，誰也沒有說話。\n第二天，天晴了，他要到山上去看一看。";

describe("encodings", () => {
  it.each([
    { encoding: "utf-16le", bytes: utf16(SIMPLIFIED, true, true), text: SIMPLIFIED },
    { encoding: "utf-16be", bytes: utf16(SIMPLIFIED, false, true), text: SIMPLIFIED },
    { encoding: "utf-16le", bytes: utf16(SIMPLIFIED, true, false), text: SIMPLIFIED },
    { encoding: "utf-16be", bytes: utf16(TRADITIONAL, false, false), text: TRADITIONAL },
    { encoding: "gb18030", bytes: encode(SIMPLIFIED, "gb18030"), text: SIMPLIFIED },
    { encoding: "big5", bytes: encode(TRADITIONAL, "big5"), text: TRADITIONAL },
  ] as const)("tells $encoding and says how sure it is", ({ encoding, bytes, text }) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, text, encoding });
    expect(decoded.ok && decoded.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it("reads what it is told to read, and names the first byte that is not", () => {
    const bytes = encode("玉", "gb18030");
    expect(decodeText(bytes)).toMatchObject({ ok: false, reason: "encoding" });
    expect(decodeText(bytes, "gb18030")).toMatchObject({ ok: true, text: "玉" });
    expect(decodeText(Uint8Array.of(...bytes, 0x61, 0xff), "gb18030")).toEqual({
      ok: false,
      reason: "byte",
      offset: bytes.length + 1,
      byte: 0xff,
      encoding: "gb18030",
    });
  });

  it("names a byte at fault in long UTF-8 rather than take it for another encoding", () => {
    const bytes = new TextEncoder().encode(SIMPLIFIED);
    const cut = Uint8Array.of(...bytes.subarray(0, 30), ...bytes.subarray(31));
    expect(decodeText(cut)).toMatchObject({ ok: false, reason: "byte", offset: 30 });
  });

  it("takes no text in which characters were replaced", () => {
    const bytes = new TextEncoder().encode("玉\ufffd乡");
    expect(decodeText(bytes)).toEqual({ ok: false, reason: "replacement", offset: 3, byte: 0xef, encoding: "utf-8" });
  });

  it("knows encodings by their other names", () => {
    expect(encodingNamed("GBK")).toBe("gb18030");
    expect(encodingNamed("Big5")).toBe("big5");
    expect(encodingNamed("latin1")).toBeUndefined();
  });
});
