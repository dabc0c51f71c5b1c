import { describe, expect, it } from "vitest";
import { overlapping, within } from "../../src/text/spans.js";

describe("overlapping", () => {
  const touches = overlapping([
    { start: 9, end: 12 },
    { start: 2, end: 8 },
    { start: 3, end: 4 },
    { start: 12, end: 13 },
  ]);

  it.each([
    { span: { start: 0, end: 2 }, is: false },
    { span: { start: 1, end: 3 }, is: true },
    { span: { start: 5, end: 6 }, is: true },
    { span: { start: 8, end: 9 }, is: false },
    { span: { start: 8, end: 10 }, is: true },
    { span: { start: 12, end: 20 }, is: true },
    { span: { start: 13, end: 20 }, is: false },
  ])("says of $span.start–$span.end whether it touches a span: $is", ({ span, is }) => {
    expect(touches(span)).toBe(is);
  });
});

describe("within", () => {
  it("gives each item once, though two spans touch it, and no other", () => {
    const items = [
      { span: { start: 0, end: 2 }, name: "不" },
      { span: { start: 2, end: 6 }, name: "没有" },
      { span: { start: 2, end: 6 }, name: "没有, on another axis" },
      { span: { start: 6, end: 7 }, name: "未" },
    ];
    const spans = [
      { start: 4, end: 6 },
      { start: 2, end: 3 },
    ];
    expect(within(items, spans).map(({ name }) => name)).toEqual(["没有", "没有, on another axis"]);
  });
});
