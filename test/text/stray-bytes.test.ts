import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../src/text/encode.js";
import { spliceBytes } from "../../src/text/splice-bytes.js";
import { decodeKeeping } from "../../src/text/stray-bytes.js";

describe("decodeKeeping", () => {
  it.each([
    {
      what: "half a character of UTF-8",
      encoding: "utf-8",
      bytes: [0x61, 0xe4, 0xb8, 0x62],
      gives: "a\udce4\udcb8b",
      at: [1, 2],
    },
    {
      what: "a byte that GB18030 has not",
      encoding: "gb18030",
      bytes: [0xc9, 0xbd, 0xff, 0x0a, 0xcb, 0xae],
      gives: "山\udcff\n水",
      at: [2],
    },
    {
      what: "a byte that Big5 has not",
      encoding: "big5",
      bytes: [0xa4, 0x73, 0xfe, 0x0a, 0xa4, 0xf4],
      gives: "山\udcfe\n水",
      at: [2],
    },
    { what: "a byte order mark", encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf, 0x61, 0xff], gives: "a\udcff", at: [4] },
  ] as const)("keeps $what", ({ encoding, bytes, gives, at }) => {
    expect(decodeKeeping(Uint8Array.from(bytes), encoding)).toEqual({ text: gives, strays: at });
  });

  it.each(["utf-8", "gb18030", "big5"] as const)("gives back every byte of whatever is said to be %s", (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, offset) => {
        fc.pre(!(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf));
        const { text, strays } = decodeKeeping(bytes, encoding);
        const at = Math.min(offset, text.length);
        const spliced = spliceBytes(bytes, encoding, [{ span: { start: at, end: at }, replacement: "" }], strays);
        expect("bytes" in spliced && Buffer.from(spliced.bytes).equals(bytes)).toBe(true);
      }),
    );
  });

  it("is turned round by encodeText", () => {
    const bytes = Uint8Array.from([0x61, 0xff, 0xe5, 0xb1, 0xb1, 0x80]);
    expect(encodeText(decodeKeeping(bytes, "utf-8").text, "utf-8")).toEqual({ bytes });
  });
});
