import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/text/words.js";

describe("the dictionary of words", () => {
  it.each([
    { left: "西藏医", right: "务人员的", crosses: 4 },
    { left: "机器人操", right: "作等课程", crosses: 2 },
    { left: "隆子县玉", right: "麦乡", crosses: 0 },
    { left: "", right: "西藏", crosses: 0 },
  ])("says of $left|$right that a word of $crosses characters stands across", ({ left, right, crosses }) => {
    expect(loadWords().crossing(left, right)).toBe(crosses);
  });

  it("knows words of two to four characters", () => {
    expect(["医务", "医务人员", "玉麦"].map(loadWords().has)).toEqual([true, true, false]);
  });
});
