import { describe, expect, it } from "vitest";
import { Utf8Text } from "../../src/text/sliced-text.js";
import { splicedPieces } from "../../src/text/splice.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a text that stays in UTF-8", () => {
  const text = '<c><f>IF(B2="合格",1,0)</f><v>😀河é</v></c>\n'.repeat(5000); // blocks end within characters
  const kept = new Utf8Text(bytesOf(text));

  it("is as long as the string", () => {
    expect(kept.length).toBe(text.length);
  });

  it.each([
    { of: "its beginning", start: 0, end: 12 },
    { of: "a place where two blocks meet", start: 57_000, end: 59_000 },
    { of: "several blocks", start: 10, end: 200_000 },
    { of: "its end", start: text.length - 7, end: text.length + 9 },
    { of: "nothing", start: 300, end: 300 },
    { of: "a place behind its end", start: text.length + 1, end: text.length + 5 },
  ])("gives the piece of $of", ({ start, end }) => {
    expect(kept.slice(start, end)).toBe(text.slice(start, end));
  });

  it("gives pieces before those that it gave last", () => {
    for (const start of [150_000, 0, 70_000, 20])
      expect(kept.slice(start, start + 30)).toBe(text.slice(start, start + 30));
  });

  it("is spliced as a string is", () => {
    const splices = [{ span: { start: 100_000, end: 100_005 }, replacement: "ok" }];
    const cuts = [{ ends: Int32Array.of(7, 9, 180_000, 180_020), write: () => "" }];
    expect([...splicedPieces(kept, splices, cuts)].join("")).toBe([...splicedPieces(text, splices, cuts)].join(""));
  });

  it("has stretches of several kinds in it written in the order of the text", () => {
    const splices = [{ span: { start: 6, end: 7 }, replacement: "丁" }];
    const doubled = { ends: Int32Array.of(0, 1, 8, 9), write: (piece: string) => piece + piece };
    const dropped = { ends: Int32Array.of(2, 4, 9, 10), write: () => "" };
    expect([...splicedPieces("0123456789", splices, [doubled, dropped])].join("")).toBe("00145丁788");
  });

  it("has a stretch within a splice go with it", () => {
    const splices = [{ span: { start: 2, end: 6 }, replacement: "丁" }];
    const dropped = { ends: Int32Array.of(3, 4, 7, 8), write: () => "" };
    expect([...splicedPieces("0123456789", splices, [dropped])].join("")).toBe("01丁689");
  });

  it("is empty where there are no bytes", () => {
    expect(new Utf8Text(new Uint8Array()).slice(0, 3)).toBe("");
  });

  it("is refused where it is not UTF-8", () => {
    expect(() => new Utf8Text(Uint8Array.of(0x3c, 0xe5, 0x90))).toThrow(TypeError);
  });
});
