import { describe, expect, it } from "vitest";
import { utf8Pieces } from "../../src/text/utf8-pieces.js";

const LONG = 100_000; // characters: more than a short text has bytes
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (bytes: Uint8Array): string => Array.from(utf8Pieces(bytes) ?? []).join("");

describe("utf8Pieces", () => {
  it.each([
    { of: "characters of three bytes", text: "河".repeat(LONG) },
    { of: "characters of four bytes", text: `a${"𠮷".repeat(LONG)}` },
    { of: "all lengths in turn", text: "aé河𠮷\n".repeat(LONG) },
  ])("gives the whole text of $of, no character of it cut", ({ text }) => {
    const pieces = Array.from(utf8Pieces(bytesOf(text)) ?? []);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join("") === text).toBe(true);
  });

  it("leaves a byte order mark out", () => {
    expect(joined(bytesOf(`\ufeff${"河".repeat(LONG)}`)) === "河".repeat(LONG)).toBe(true);
  });

  it("may be gone through again", () => {
    const pieces = utf8Pieces(bytesOf("河边。".repeat(LONG))) ?? [];
    expect(Array.from(pieces)).toEqual(Array.from(pieces));
  });

  it.each([
    { when: "the text is short", bytes: bytesOf("河边。") },
    { when: "it is blank", bytes: bytesOf(" ".repeat(4 * LONG)) },
    { when: "a byte is no part of UTF-8", bytes: bytesOf("河".repeat(LONG)).fill(0xff, 9, 10) },
    { when: "it holds U+FFFD", bytes: bytesOf(`${"河".repeat(LONG)}\ufffd`) },
    { when: "it holds U+0000", bytes: bytesOf(`${"河".repeat(LONG)}\0`) },
  ])("leaves it to those who decode the whole when $when", ({ bytes }) => {
    expect(utf8Pieces(bytes)).toBeUndefined();
  });
});
