import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/decode.js";
import { decodeKept } from "../../src/text/decode-kept.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const character = fc
  .string({ unit: "binary", minLength: 1, maxLength: 1 })
  .filter((text) => text !== "\0")
  .map((text) => Array.from(new TextEncoder().encode(text)));
const stray = fc.integer({ min: 1, max: 255 }).map((byte) => [byte]);

function isUtf8(given: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(given);
    return true;
  } catch {
    return false;
  }
}

describe("decodeText", () => {
  it("reads UTF-8 and leaves a byte order mark out", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe7, 0x8e, 0x89))).toEqual({
      ok: true,
      text: "玉",
      encoding: "utf-8",
      confidence: 1,
    });
  });

  it.each([
    { when: "a GBK character stands in it", given: bytes(0x61, 0xd3, 0xf1, 0x61), offset: 1, byte: 0xd3 },
    {
      when: "a character is cut off at the end",
      given: bytes(0xe7, 0x8e, 0x89, 0xe7, 0x8e),
      offset: 3,
      byte: 0xe7,
      reason: "byte",
    },
    { when: "a slash is written in two bytes", given: bytes(0xc0, 0xaf), offset: 0, byte: 0xc0 },
    { when: "a surrogate is written out", given: bytes(0x61, 0xed, 0xa0, 0x80), offset: 1, byte: 0xed },
    { when: "it starts with a continuation byte", given: bytes(0x80), offset: 0, byte: 0x80 },
  ])("names the first byte at fault when $when", ({ given, offset, byte, reason = "encoding" }) => {
    expect(decodeText(given)).toEqual({ ok: false, reason, offset, byte, encoding: "utf-8" });
  });

  it("calls bytes with a NUL binary", () => {
    expect(decodeText(bytes(0x50, 0x4b, 0))).toEqual({
      ok: false,
      reason: "binary",
      offset: 2,
      byte: 0,
      encoding: "utf-8",
    });
  });

  it("finds a fault just where the platform's decoder finds one", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(character, stray), { maxLength: 6 }), (pieces) => {
        const given = bytes(...pieces.flat());
        const result = decodeText(given, "utf-8");
        const sound = result.ok ? given.length : result.offset;
        expect(isUtf8(given.subarray(0, sound))).toBe(true);
        for (let end = sound + 1; end <= given.length; end += 1) expect(isUtf8(given.subarray(0, end))).toBe(false);
      }),
    );
  });
});

describe("decodeKept", () => {
  const cue = "1\n00:00:01,000 --> 00:00:03,000\n今天天气很好\n";

  it("keeps a byte that is no character where it stands", () => {
    const bytes = Buffer.concat([Buffer.from("渡口"), Buffer.from([0xff]), Buffer.from("有船。")]);
    expect(decodeKept({ name: "a.srt", bytes }).strays).toEqual([6]);
  });

  it("refuses UTF-16 that is said to be UTF-8, few as its bytes at fault may be", () => {
    const bytes = Buffer.from(cue, "utf16le");
    expect(() => decodeKept({ name: "a.srt", bytes }, "utf-8")).toThrow();
    expect(() => decodeKept({ name: "a.srt", bytes: Buffer.from(bytes).swap16() }, "utf-8")).toThrow();
  });
});
