import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/index.js";
import { numberCheck } from "../../src/checks/number/index.js";
import type { Profile } from "../../src/model/profile.js";
import { documentOf, translatedSegment } from "../documents/plain-document.js";
import { growth, LINEAR } from "../growth.js";

const CASES = new URL("../../../shared/data/number-cases.jsonl", import.meta.url);

function rulesFor(source: string, target: string, profile: Profile = "default"): string[] {
  const segment = translatedSegment(source, target);
  const document = documentOf([segment]);
  return runChecks(document, { preferences: {}, profile }, [numberCheck]).map(({ rule }) => rule);
}

describe.skipIf(!existsSync(CASES))("the cases agreed on (skipped where ../shared is absent)", () => {
  const cases = existsSync(CASES)
    ? readFileSync(CASES, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

  it.each(cases)("$zh | $en", ({ zh, en, expect: rules }) => {
    expect(rulesFor(zh, en).toSorted()).toEqual(rules.toSorted());
  });
});

describe("numbers of a segment", () => {
  it.each([
    {
      when: "a value stands in the source twice and is said once",
      zh: "去年300人，今年也是300人。",
      en: "It was 300 people in both years.",
      rules: [],
    },
    {
      when: "another number stands in the place of a repeated one",
      zh: "去年300人，今年也是300人。",
      en: "It was 300 people last year and 320 this year.",
      rules: ["number/missing"],
    },
    { when: "今年 is spelled out", zh: "今年7月，学校开学。", en: "School began in July 2018.", rules: [] },
    {
      when: "a year is another",
      zh: "2016年7月，学校开学。",
      en: "School began in July 2018.",
      rules: ["number/date"],
    },
    {
      when: "the day before a month is lost",
      zh: "9月28日，代表团抵达。",
      en: "The delegation arrived in September.",
      rules: ["number/missing"],
    },
    {
      when: "an article that 前條 refers to is named",
      zh: "依前條規定辦理。",
      en: "It is done as Article 27 provides.",
      rules: [],
    },
    {
      when: "a paragraph has lost its number",
      zh: "第三條第三項之規定。",
      en: "The provisions of Paragraph of Article 3.",
      rules: ["number/missing"],
    },
    { when: "a list is labelled with letters", zh: "（3）会计实务。", en: "c. accounting practices.", rules: [] },
    {
      when: "a year of the Republic is reckoned into the common era",
      zh: "民國九十五年一月一日施行。",
      en: "In force from January 1, 2006.",
      rules: [],
    },
    {
      when: "a fraction has another numerator",
      zh: "三分之二以上同意。",
      en: "Four thirds of the members agreed.",
      rules: ["number/extra", "number/missing"],
    },
  ])("when $when", ({ zh, en, rules }) => {
    expect(rulesFor(zh, en).toSorted()).toEqual(rules);
  });

  it("are told of only where they are certain in the lenient profile", () => {
    expect(rulesFor("村里来了五名教师。", "Teachers came to the village.")).toEqual(["number/missing"]);
    expect(rulesFor("村里来了五名教师。", "Teachers came to the village.", "lenient")).toEqual([]);
    expect(rulesFor("投资206亿元。", "They invested 206 million yuan.", "lenient")).toEqual(["number/magnitude"]);
  });

  it("are compared strictly where a pair of things may be a plural", () => {
    expect(rulesFor("两人同行。", "They travelled together.")).toEqual([]);
    expect(rulesFor("两人同行。", "They travelled together.", "strict")).toEqual(["number/missing"]);
  });

  it("take time in proportion to the text's length", async () => {
    const pairOf = (times: number) =>
      rulesFor("共3万人、第5条、".repeat(times), "30,001 people, Article 6, ".repeat(times));
    expect(await growth(300, pairOf)).toBeLessThan(LINEAR);
  });

  it("take time in proportion to the numerals that may be of names and idioms", async () => {
    const pairOf = (times: number) =>
      rulesFor(
        `来了九十名教师。${"三心二意，".repeat(times)}`,
        `Teachers came.${" Three and two minds,".repeat(times)}`,
      );
    expect(await growth(1500, pairOf)).toBeLessThan(LINEAR);
  });
});
