import { describe, expect, it } from "vitest";
import { notate } from "../../src/languages/quantities/notate.js";
import { readChinese, readChineseOf } from "../../src/languages/zh/quantities/index.js";

describe("numerals that count nothing", () => {
  it.each([
    { when: "they stand in an idiom", text: "他当时火冒三尺。", gives: "(3 chi)" },
    { when: "the idiom is in traditional characters", text: "大家七嘴八舌地議論。", gives: "(7); (8)" },
    { when: "a longer numeral only ends like one", text: "他苦读了二十年寒窗。", gives: "20 year" },
    { when: "they stand in the name of a county", text: "三台县修了两条路。", gives: "2" },
    { when: "they stand in the name of a village", text: "车到十里碑村停下。", gives: "(10)" },
    { when: "they are short for Kowloon", text: "沪九列车今天停运。", gives: "" },
  ])("are doubtful or silent where $when", ({ text, gives }) => {
    expect(notate(readChinese(text))).toBe(gives);
  });

  it.each([
    { when: "three people are named", text: "王红、李强、赵敏三人到场。", gives: "(3)" },
    { when: "the last is joined by 和", text: "红色、黄色和蓝色三种颜色", gives: "(3)" },
    { when: "two days are named", text: "9日、10日两天有雨。", gives: "day 9; day 10; (2 day)" },
    { when: "another number is named", text: "王红、李强等五人到场。", gives: "5" },
    { when: "the number itself is an item", text: "有苹果、梨和三个桃子。", gives: "3" },
  ])("are doubtful where they count the list before them: $when", ({ text, gives }) => {
    expect(notate(readChinese(text))).toBe(gives);
  });

  it("read a foot where 尺 stands beside 吋, in Taiwan too", () => {
    expect(notate(readChineseOf("taiwan")("他身高 6 尺 2 吋。"))).toBe("6.16667 foot");
  });
});
