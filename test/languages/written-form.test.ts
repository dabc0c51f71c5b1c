import { describe, expect, it } from "vitest";
import { writtenForm } from "../../src/languages/index.js";

describe("the Chinese that a text is written in", () => {
  it.each([
    { text: "雨停了，我们出去走走。", is: "zh-CN", when: "its characters are Simplified" },
    { text: "2027-01-05", is: "zh-CN", when: "there are none" },
    { text: "山上有云。", is: "zh-CN", when: "nothing shows which" },
    { text: "他说“憂鬱”两个字写来很难。", is: "zh-CN", when: "a word in it is quoted in Traditional ones" },
    { text: "雨停了，我們出去走走。", is: "zh-TW", when: "it is Traditional and no place shows" },
    { text: "他說「简体」兩個字，我們聽見了。", is: "zh-TW", when: "a word in it is quoted in Simplified ones" },
    { text: "他在家裡看著電腦螢幕，等軟體更新。", is: "zh-TW", when: "words and characters are those of Taiwan" },
    { text: "這本著作的名著導讀由作者編著，關係很大。", is: "zh-TW", when: "著 and 係 stand in words of all places" },
    { text: "他在家裏看着電腦屏幕，等軟件更新。", is: "zh-HK", when: "words and characters are those of Hong Kong" },
    { text: "佢哋係噉講嘅，我唔知點解。", is: "zh-HK", when: "it is Cantonese" },
  ])("is $is where $when: $text", ({ text, is }) => {
    expect(writtenForm(text)).toBe(is);
  });
});
