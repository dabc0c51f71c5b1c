import { describe, expect, it } from "vitest";
import { globMatcher } from "../../src/text/glob.js";

describe("a pattern of files", () => {
  it.each([
    ["a.xlf", "news/a.xlf", true],
    ["*.xlf", "news/2026/a.xlf", true],
    ["news/*.xlf", "news/a.xlf", true],
    ["news/*.xlf", "news/2026/a.xlf", false],
    ["news/**", "news/2026/a.xlf", true],
    ["**/a.xlf", "a.xlf", true],
    ["a?.xlf", "a1.xlf", true],
    ["a.xlf", "axxlf", false],
    ["[a].xlf", "[a].xlf", true],
    ["[a].xlf", "a.xlf", false],
    ["新闻/*.{xlf,tmx}", "新闻/甲.tmx", true],
    ["*.{xlf,tmx}", "news/a.tsv", false],
    ["!news/**", "news/a.xlf", false],
    ["!news/**", "story/a.xlf", true],
    ["!*.tsv", "story/a.xlf", true],
    [".drafts/*", ".drafts/.a.xlf", true],
    ["a+(1).xlf", "a+(1).xlf", true],
    ["+(a|aa)b.xlf", "aaab.xlf", false],
    ["!a.xlf", "!a.xlf", true],
  ])("%s means %s: %s", (pattern, path, means) => {
    expect(globMatcher(pattern)(path)).toBe(means);
  });
});
