import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/languages/zh/pinyin.js";

const read = (text: string): string =>
  readingsOf(text)
    .map(({ reading }) => reading)
    .join(" ");

describe("the reading of Chinese characters", () => {
  it.each([
    { text: "他到浚县去。", gives: "tā dào xùn xiàn qù" },
    { text: "歙县产砚。", gives: "shè xiàn chǎn yàn" },
    { text: "都匀的茶", gives: "dū yún de chá" },
    { text: "喀什老城", gives: "kā shí lǎo chéng" },
    { text: "他在黄陂长大。", gives: "tā zài huáng pí zhǎng dà" },
    { text: "大栅栏的老店", gives: "dà shí làn de lǎo diàn" },
    { text: "任弼时的信", gives: "rén bì shí de xìn" },
    { text: "区先生和查慧如女士", gives: "ōu xiān shēng hé zhā huì rú nǚ shì" },
    { text: "請仇老師", gives: "qǐng qiú lǎo shī" },
  ])("is that of the name it stands in: $text", ({ text, gives }) => {
    expect(read(text)).toBe(gives);
  });

  it.each([
    { text: "他曾经来过。", gives: "tā céng jīng lái guò" },
    { text: "他们都来了。", gives: "tā men dōu lái le" },
    { text: "单位很近。", gives: "dān wèi hěn jìn" },
    { text: "社区老师", gives: "shè qū lǎo shī" },
    { text: "区教育局", gives: "qū jiào yù jú" },
  ])("is the common one elsewhere: $text", ({ text, gives }) => {
    expect(read(text)).toBe(gives);
  });
});
