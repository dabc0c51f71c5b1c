import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/languages/zh/words.js";

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

  it.each([
    ["发展中国家的孩子", "发展中国家|的|孩子"],
    ["北京大学生活动中心2026年", "北京|大学生|活动中心|2026|年"],
  ])("cuts %s into words", (text, expected) => {
    const pieces = loadWords()
      .cut(text)
      .map(({ start, end }) => text.slice(start, end));
    expect(pieces.join("")).toBe(text);
    expect(pieces.join("|")).toBe(expected);
  });

  it("cuts a long run without punctuation, every character once", () => {
    const text = "中国人民解放军进行曲".repeat(10_000);
    let end = 0;
    for (const span of loadWords().cut(text)) {
      expect(span.start).toBe(end);
      end = span.end;
    }
    expect(end).toBe(text.length);
  });
});
