import { describe, expect, it } from "vitest";
import { atLineBreak } from "../../src/text/line-break.js";

describe("a line break in a source", () => {
  it.each([
    ["没有", "写完", ""],
    ["他说：", "“走吧。”", ""],
    ["等等……", "——他停住了", ""],
    ["（完）", "（续）", ""],
    ["全国", "5G网络", " "],
    ["Wi-Fi", "网络", " "],
    ["the end”", "of it", " "],
    ["한국", "어", " "],
    ["カタ", "カナ", ""],
    ["山", "—it said", " "],
  ])("between %j and %j becomes %j", (before, after, joint) => {
    expect(atLineBreak(before, after)).toBe(joint);
  });
});
