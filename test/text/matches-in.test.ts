import { describe, expect, it } from "vitest";
import { matchesIn } from "../../src/text/matches-in.js";

describe("matchesIn", () => {
  it.each([
    { text: "你好，世界。", found: ["，", "。"] },
    { text: "no mark", found: [] },
    { text: "", found: [] },
  ])("finds in $text all of $found, time after time", ({ text, found }) => {
    const marks = /[，。]/gu;
    for (const _ of [1, 2, 3]) expect(Array.from(matchesIn(text, marks), ([mark]) => mark)).toEqual(found);
  });

  it("finds matches from the start of a text, whatever text was looked at before", () => {
    const marks = /[，。]/gu;
    matchesIn("一二三四五。", marks);
    expect(Array.from(matchesIn("，一", marks), ({ index }) => index)).toEqual([0]);
  });
});
