import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkedSpan, markedLines } from "../../src/reports/marked-lines.js";
import { growth, LINEAR } from "../growth.js";

const span = (start: number, end: number): MarkedSpan => ({ start, end, severity: "error" });

/** The lines, each followed by its marks where it has any. */
const drawn = (text: string, spans: readonly MarkedSpan[], columns?: number): string[] =>
  markedLines(text, spans, columns).flatMap(({ text: line, marks }) => {
    const below = marks.map(({ width, severity }) => (severity === undefined ? " " : "^").repeat(width)).join("");
    return below === "" ? [line] : [line, below];
  });

describe("marks below a text", () => {
  it.each([
    { when: "hanzi take two cells", text: "在西宁。", spans: [span(1, 3)], gives: ["在西宁。", "  ^^^^"] },
    { when: "letters take one", text: "in Xining.", spans: [span(3, 9)], gives: ["in Xining.", "   ^^^^^^"] },
    { when: "full-width forms take two", text: "１a。", spans: [span(1, 2)], gives: ["１a。", "  ^"] },
    {
      when: "accents stand on letters",
      text: "Xigaze\u0302 x",
      spans: [span(8, 9)],
      gives: ["Xigaze\u0302 x", "       ^"],
    },
    { when: "a character is two code units", text: "𠮷野家", spans: [span(2, 3)], gives: ["𠮷野家", "  ^^"] },
    { when: "a span is empty", text: "ab cd", spans: [span(2, 2)], gives: ["ab cd", "  ^"] },
    { when: "a span is empty at the end", text: "ab", spans: [span(2, 2)], gives: ["ab", "  ^"] },
    { when: "spans overlap", text: "abcdef", spans: [span(3, 6), span(0, 4)], gives: ["abcdef", "^^^^^^"] },
    { when: "one lies within another", text: "abcdef", spans: [span(0, 4), span(1, 2)], gives: ["abcdef", "^^^^"] },
    {
      when: "the line is full",
      text: "在西宁。",
      spans: [span(1, 3)],
      columns: 5,
      gives: ["在西", "  ^^", "宁。", "^^"],
    },
    {
      when: "a line ends in a word",
      text: "in Xining City, Qinghai",
      spans: [{ start: 3, end: 14, severity: "error" as const }],
      columns: 12,
      gives: ["in Xining ", "   ^^^^^^^", "City, ", "^^^^", "Qinghai"],
    },
    {
      when: "a line ends between words",
      text: "in Xining, in Lhasa",
      spans: [],
      columns: 10,
      gives: ["in Xining,", "in Lhasa"],
    },
    {
      when: "a word is longer than a line",
      text: "Donaudampfschiff",
      spans: [],
      columns: 6,
      gives: ["Donaud", "ampfsc", "hiff"],
    },
    { when: "there are no spans", text: "在西宁。", spans: [], gives: ["在西宁。"] },
    { when: "there is no text", text: "", spans: [], gives: [""] },
  ])("stand right where $when", ({ text, spans, columns, gives }) => {
    expect(drawn(text, spans, columns)).toEqual(gives);
  });

  it("stand under just what some span covers", () => {
    const offset = fc.nat({ max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, fc.integer({ min: 1, max: 6 }))), (pairs) => {
        const spans = pairs.map(([start, length]) => span(start, Math.min(12, start + length)));
        const wanted = Array.from("abcdefghijkl", (_letter, index) =>
          spans.some(({ start, end }) => index >= start && index < Math.max(end, start + 1)) ? "^" : " ",
        );
        const [, marks = ""] = drawn(
          "abcdefghijkl",
          spans.filter(({ start }) => start < 12),
        );
        expect(marks).toBe(wanted.join("").trimEnd());
      }),
    );
  });

  it("are drawn in one pass however many spans a text has", async () => {
    const drawnOf = (length: number) =>
      markedLines(
        "西".repeat(length),
        Array.from({ length }, (_, index) => span(index, length)),
        80,
      );
    expect(await growth(20_000, drawnOf)).toBeLessThan(LINEAR);
  });
});
