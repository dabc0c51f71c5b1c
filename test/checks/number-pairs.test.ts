import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/index.js";
import { numberCheck } from "../../src/checks/number/index.js";
import type { Profile } from "../../src/model/profile.js";
import { documentOf, translatedSegment } from "../documents/plain-document.js";

const rulesFor = (zh: string, en: string, profile: Profile = "default"): string[] =>
  runChecks(documentOf([translatedSegment(zh, en)]), { preferences: {}, profile }, [numberCheck]).map(
    ({ rule }) => rule,
  );

describe("two quantities of one value", () => {
  it.each([
    { when: "any dollar stands for US dollars", zh: "这笔钱是100美元。", en: "The sum was $100.", rules: [] },
    { when: "any dollar stands for yuan", zh: "这笔钱是100元。", en: "The sum was $100.", rules: [] },
    {
      when: "any dollar stands for euros",
      zh: "这笔钱是100欧元。",
      en: "The sum was $100.",
      rules: ["number/currency"],
    },
    { when: "a unit is another", zh: "路长3公里。", en: "The road is 3 metres long.", rules: ["number/unit"] },
    { when: "a minus stands straight after a word", zh: "最低气温-15℃。", en: "The low was −15 °C.", rules: [] },
    { when: "a minus is lost", zh: "最低气温-15℃。", en: "The low was 15 °C.", rules: ["number/sign"] },
    { when: "a dash joins a range", zh: "气温5℃-15℃。", en: "It was 5 °C to 15 °C.", rules: [] },
    { when: "letters follow a percent sign", zh: "湿度不超过30%RH。", en: "Humidity below 30%RH.", rules: [] },
    {
      when: "two of four are named",
      zh: "财政部和商务部等四部委",
      en: "the Ministry of Finance, the Ministry of Commerce and two other ministries",
      rules: [],
    },
    {
      when: "a list below is counted",
      zh: "应具备下列资格之一：",
      en: "One of the following five is needed:",
      rules: [],
    },
    { when: "an article is spelled out", zh: "第一项之宠物", en: "the pet in Clause 21.1", rules: [] },
    { when: "eight tenths of the price are 20% off", zh: "这双鞋打八折。", en: "These shoes are 20% off.", rules: [] },
    {
      when: "eight tenths of the price are called 80% off",
      zh: "这双鞋打八折。",
      en: "These shoes are 80% off.",
      rules: ["number/missing", "number/extra"],
    },
    { when: "a bare figure is a month", zh: "该项目于2009年10开工。", en: "Work began in October 2009.", rules: [] },
  ])("are judged where $when", ({ zh, en, rules }) => {
    expect(rulesFor(zh, en)).toEqual(rules);
  });

  it.each([
    { rule: "number/unit", zh: "路长3公里。", en: "The road is 3 metres long." },
    { rule: "number/currency", zh: "这笔钱是100欧元。", en: "The sum was $100." },
    { rule: "number/percent-point", zh: "税率提高了3个百分点。", en: "The tax rate rose by 3%." },
  ])("are a certain fault, $rule, which the lenient profile reports too", ({ rule, zh, en }) => {
    expect(rulesFor(zh, en, "lenient")).toEqual([rule]);
  });
});

describe("the numbers of segments that come again", () => {
  it("are told in each of them, and where one source has several targets for each target", () => {
    const said = ["We are 300.", "We are 30.", "We are 300.", "We are 30.", "We are 30."];
    const document = documentOf(said.map((en) => translatedSegment("我们有300人。", en)));
    const issues = runChecks(document, { preferences: {} }, [numberCheck]);
    expect(issues.map(({ rule }) => rule)).toEqual(Array(3).fill("number/magnitude"));
  });
});
