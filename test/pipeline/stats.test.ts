import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { statsOf, statsOfParts } from "../../src/pipeline/stats/stats.js";

const story = "北京大学生活动中心2026年开放。孩子们来了。孩子们来了。\n";

describe("statsOf", () => {
  it("counts characters, words and what stood before", () => {
    const { document } = readDocument(
      { name: "story.txt", bytes: new TextEncoder().encode(story) },
      { concepts: [], srcLang: "zh-CN", trgLang: "en", repair: "off", repeats: "keep" },
    );
    expect(statsOf(document)).toMatchObject({
      characters: 29,
      hanzi: 22,
      words: 12,
      units: 1,
      sentences: 3,
      repeatedSentences: 1,
      repeatedCharacters: 6,
      states: { initial: 3, translated: 0, reviewed: 0, final: 0 },
    });
  });
});

describe("statsOfParts", () => {
  const { document } = readDocument(
    { name: "story.txt", bytes: new TextEncoder().encode("河水涨了。𠮷野家开门了。\n\n孩子们来了。\n\n河水涨了。\n") },
    { concepts: [], srcLang: "zh-CN", trgLang: "en", repair: "off", repeats: "keep" },
  );

  it("counts parts as the whole that they are", () => {
    const parts = document.units.map((unit) => ({ ...document, units: [unit] }));
    expect(statsOfParts(parts)).toEqual(statsOf(document));
    expect(statsOf(document)).toMatchObject({ units: 3, sentences: 4, hanzi: 19, repeatedSentences: 1 });
  });
});
