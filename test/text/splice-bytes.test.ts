import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../src/text/encode.js";
import { encodings } from "../../src/text/encodings.js";
import { spliceText } from "../../src/text/splice.js";
import { spliceBytes } from "../../src/text/splice-bytes.js";

const bytesOf = (text: string, encoding: (typeof encodings)[number]): Uint8Array => {
  const encoded = encodeText(text, encoding);
  if ("unfit" in encoded) throw new Error(`no ${text.slice(encoded.unfit)} in ${encoding}`);
  return encoded.bytes;
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("encodeText", () => {
  it.each([
    { encoding: "utf-8", text: "中€", gives: "e4b8ade282ac" },
    { encoding: "utf-16le", text: "中𠮷", gives: "2d4e42d8b7df" },
    { encoding: "utf-16be", text: "中", gives: "4e2d" },
    { encoding: "gb18030", text: "a中€", gives: "61d6d0a2e3" },
    { encoding: "gb18030", text: "ÿ㑇𠮷", gives: "81308b37fe569534b235" },
    { encoding: "big5", text: "a中十", gives: "61a4a4a451" },
  ] as const)("writes $text in $encoding", ({ encoding, text, gives }) => {
    expect(hex(bytesOf(text, encoding))).toBe(gives);
  });

  it("says where Big5 has no character", () => {
    expect(encodeText("台灣的“國”", "big5")).not.toHaveProperty("unfit");
    expect(encodeText("价格 €5 涨", "big5")).toHaveProperty("unfit", 6);
    expect(encodeText("說é", "big5")).toHaveProperty("unfit", 1);
  });

  it("gives the platform's decoder what it reads as the same text", () => {
    const text = fc.string({ unit: "grapheme" }).filter((string) => !string.startsWith("\ufeff"));
    fc.assert(
      fc.property(text, fc.constantFrom("utf-8", "utf-16le", "utf-16be", "gb18030"), (string, encoding) => {
        expect(new TextDecoder(encoding).decode(bytesOf(string, encoding))).toBe(string);
      }),
    );
  });
});

describe("spliceBytes", () => {
  it.each(encodings)("replaces in %s what it replaces in the text, and copies the rest", (encoding) => {
    const text = "第一章 春天\r\n河邊的柳樹發芽了。\r\n";
    const splices = [
      { span: { start: 4, end: 6 }, replacement: "Spring" },
      { span: { start: 8, end: 17 }, replacement: "" },
    ];
    const spliced = spliceBytes(bytesOf(text, encoding), encoding, splices);
    expect("bytes" in spliced && hex(spliced.bytes)).toBe(hex(bytesOf(spliceText(text, splices), encoding)));
  });

  it("keeps a byte order mark, and characters that an encoding can write in two ways", () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x62]);
    const spliced = spliceBytes(marked, "utf-8", [{ span: { start: 0, end: 1 }, replacement: "é" }]);
    expect("bytes" in spliced && hex(spliced.bytes)).toBe("efbbbfc3a962");
    const twice = Uint8Array.from([0xa2, 0xcc, 0x61, 0xa4, 0x51]); // 十 stands twice in Big5
    const both = spliceBytes(twice, "big5", [{ span: { start: 1, end: 2 }, replacement: "b" }]);
    expect("bytes" in both && hex(both.bytes)).toBe("a2cc62a451");
  });

  it("names the splice and the character that do not fit", () => {
    const splice = { span: { start: 0, end: 1 }, replacement: "café" };
    expect(spliceBytes(bytesOf("茶館", "big5"), "big5", [splice])).toEqual({ unfit: { splice, character: "é" } });
  });
});
