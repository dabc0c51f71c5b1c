import { describe, expect, it } from "vitest";
import { longestWordOf } from "../../src/text/longest-word.js";

describe("longestWordOf", () => {
  const find = longestWordOf(["上", "上升", "上海", "上海市", "价格"]);

  it.each([
    { when: "a longer word begins there too", text: "在上海市", start: 1, gives: 3 },
    { when: "the longest is not whole", text: "在上海", start: 1, gives: 2 },
    { when: "one character alone is a word", text: "桌上", start: 1, gives: 1 },
    { when: "no word begins there", text: "价格上升", start: 1, gives: 0 },
    { when: "the text has ended", text: "价格", start: 2, gives: 0 },
  ])("gives $gives where $when", ({ text, start, gives }) => {
    expect(find(text, start)).toBe(gives);
  });
});
