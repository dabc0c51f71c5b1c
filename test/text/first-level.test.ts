import { describe, expect, it } from "vitest";
import { detectEncoding } from "../../src/text/encodings.js";

/** Two words, in the bytes of an encoding. */
const lists = [
  { list: "单位名称", encoding: "gb18030", hex: "b5a5cebbc3fbb3c6" },
  { list: "單位名稱", encoding: "big5", hex: "b3e6a6eca657bad9" },
] as const;

describe("the encoding of a short list", () => {
  it.each(lists)("of $list is $encoding, or cannot be told", ({ encoding, hex }) => {
    const found = detectEncoding(Uint8Array.from(Buffer.from(hex, "hex")));
    expect([encoding, "utf-8"]).toContain(found?.encoding);
    if (found?.encoding === "utf-8") expect(found.confidence).toBe(0);
  });
});
