import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/text/words.js";

describe("the dictionary of words", () => {
  it.each([
    { left: "西藏医", right: "务人员的", crosses: true },
    { left: "机器人操", right: "作等课程", crosses: true },
    { left: "隆子县玉", right: "麦乡", crosses: false },
    { left: "", right: "西藏", crosses: false },
  ])("says of $left|$right whether a word stands across: $crosses", ({ left, right, crosses }) => {
    expect(loadWords().crosses(left, right)).toBe(crosses);
  });

  it("knows words of two to four characters", () => {
    expect(["医务", "医务人员", "玉麦"].map(loadWords().has)).toEqual([true, true, false]);
  });
});
