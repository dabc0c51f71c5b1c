import { describe, expect, it } from "vitest";
import { mayHoldSeveralFiles } from "../../src/pipeline/read-back/file-elements.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const one = '<xliff version="1.2"><file original="河.txt"><body>';
const filler = "<trans-unit>河水涨了</trans-unit>".repeat(40_000); // longer than a block

describe("mayHoldSeveralFiles", () => {
  it.each([
    { when: "there is one element", text: `${one}${filler}</body></file></xliff>`, gives: false },
    { when: "other names begin alike", text: `${one}<files/><internal-file>x</internal-file>${filler}`, gives: false },
    {
      when: "a second stands far behind",
      text: `${one}${filler}</body></file>\n<file original="山.txt">`,
      gives: true,
    },
    { when: "the second has a prefix", text: `${one}${filler}</file><x:file>`, gives: true },
  ])("is $gives where $when", ({ text, gives }) => {
    expect(mayHoldSeveralFiles(bytesOf(text))).toBe(gives);
  });

  it("finds each element once, wherever blocks end", () => {
    for (const at of [(1 << 20) - 1, (1 << 20) - 3, 1 << 20]) {
      const before = " ".repeat(at);
      expect(mayHoldSeveralFiles(bytesOf(`${before}<file a="b">`))).toBe(false);
      expect(mayHoldSeveralFiles(bytesOf(`<file>${before.slice(6)}<file a="b">`))).toBe(true);
    }
  });

  it("leaves UTF-16 to those who decode it", () => {
    expect(mayHoldSeveralFiles(utf16(`\ufeff${one}`))).toBe(true);
    expect(mayHoldSeveralFiles(utf16(one))).toBe(true);
  });
});
