import { describe, expect, it } from "vitest";
import { type Concept, termsIn } from "../../src/model/concept.js";

const concept = (...languages: string[]): Concept => ({
  id: "yume",
  kind: "place",
  terms: Object.fromEntries(languages.map((language) => [language, [{ text: language, status: "preferred" }]])),
});
const found = (language: string, ...languages: string[]): string[] =>
  termsIn(concept(...languages), language).map(({ text }) => text);

describe("termsIn", () => {
  it.each([
    { asked: "en-GB", when: "it is there", languages: ["en", "en-GB"], gives: ["en-GB"] },
    { asked: "en-GB", when: "only the language is there", languages: ["zh", "en"], gives: ["en"] },
    { asked: "zh", when: "it is there", languages: ["zh-CN", "zh"], gives: ["zh"] },
    {
      asked: "zh",
      when: "only its regions are there",
      languages: ["zh-CN", "zhu", "zh-Hant-TW"],
      gives: ["zh-CN", "zh-Hant-TW"],
    },
    { asked: "zh", when: "it has its three-letter code", languages: ["en", "zho"], gives: ["zho"] },
    { asked: "zh_CN", when: "it is there in another writing", languages: ["en", "ZH-CN"], gives: ["ZH-CN"] },
    { asked: "zh-Hant", when: "a region of its script is there", languages: ["zh", "zh-TW"], gives: ["zh-TW"] },
    { asked: "zh-MO", when: "two regions are there", languages: ["zh-TW", "zh-HK"], gives: ["zh-HK"] },
    { asked: "en-GB", when: "only another region is there", languages: ["en-US"], gives: ["en-US"] },
    { asked: "fr", when: "it is not there", languages: ["zh", "en"], gives: [] },
  ])("gives $gives for $asked where $when", ({ asked, languages, gives }) => {
    expect(found(asked, ...languages)).toEqual(gives);
  });
});
