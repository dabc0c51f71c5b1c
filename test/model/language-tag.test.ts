import { describe, expect, it } from "vitest";
import { bestFit, languageTag } from "../../src/model/language-tag.js";

describe("languageTag", () => {
  it.each([
    ["zh-cn", "zh-CN"],
    ["ZH-CN", "zh-CN"],
    ["zh_CN", "zh-CN"],
    ["zh_Hans_CN", "zh-Hans-CN"],
    ["zho-CN", "zh-CN"],
    ["chi", "zh"],
    ["eng", "en"],
    ["ger", "de"],
    ["EN", "en"],
    ["en_US", "en-US"],
    ["en_US.UTF-8", "en-US"],
    ["zh-CHT", "zh-Hant"],
    ["zh-yue", "yue"],
    ["cmn-Hant", "zh-Hant"],
    [" fr ", "fr"],
  ])("reads %s as %s", (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it.each(["", "Chinese", "x-none", "english (US)", "e", "zh--CN", "中文"])("takes %s for no tag", (written) => {
    expect(languageTag(written)).toBeUndefined();
  });
});

describe("bestFit", () => {
  it.each([
    { wanted: "zh-Hant", tags: ["zh", "zh-TW"], gives: "zh-TW" },
    { wanted: "zh-CN", tags: ["zh-TW", "zh-Hans"], gives: "zh-Hans" },
    { wanted: "zh-HK", tags: ["zh", "zh-TW"], gives: "zh-TW" },
    { wanted: "zh-MO", tags: ["zh", "zh-TW", "zh-HK"], gives: "zh-HK" },
    { wanted: "zh-SG", tags: ["zh-TW", "zh-CN"], gives: "zh-CN" },
    { wanted: "EN", tags: ["zh", "en"], gives: "en" },
    { wanted: "en-AU", tags: ["zh", "en-GB"], gives: "en-GB" },
    { wanted: "ja", tags: ["zh", "en"], gives: undefined },
  ])("gives $gives of $tags for $wanted", ({ wanted, tags, gives }) => {
    expect(bestFit(tags, wanted)).toBe(gives);
  });
});
