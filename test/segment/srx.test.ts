import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.js";
import { readSrx, sentenceRules, splitBySrx, splitSentences, writeSrx } from "../../src/segment/index.js";

const srx = (rules: string): string => `<srx version="2.0"><header cascade="yes"/><body><languagerules>
<languagerule languagerulename="Mine">${rules}</languagerule></languagerules>
<maprules><languagemap languagepattern="zh.*" languagerulename="Mine"/></maprules></body></srx>`;
const rule = (breaks: string, before: string, after: string): string =>
  `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;
const pieces = (text: string, file: string): string[] =>
  splitBySrx(readSrx(file, "mine.srx", "zh-CN"))(text).map(({ start, end }) => text.slice(start, end));

describe("SRX", () => {
  it("splits by a user's rules, of which the first that fits decides", () => {
    const file = srx(`${rule("no", "甲；", "")}${rule("yes", "[\\Q；。\\E]", "")}`);
    expect(pieces("甲；乙；丙。丁", file)).toEqual(["甲；乙；", "丙。", "丁"]);
  });

  it("names a rule that cannot be compiled, with its line", () => {
    try {
      readSrx(srx(`\n${rule("yes", "(", "")}`), "mine.srx", "zh-CN");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ code: "srx.rule", place: { line: 3 } });
    }
  });

  it.each([
    ["srx.language", srx(rule("yes", "。", "")), "en"],
    ["xml.syntax", "<srx>", "zh"],
    ["xml.entities", '<!DOCTYPE srx [<!ENTITY a "b">]><srx/>', "zh"],
  ])("refuses with %s", (code, file, language) => {
    expect(() => readSrx(file, "mine.srx", language)).toThrow(expect.objectContaining({ code }));
  });

  it("says our own rules so that most examples come out alike", () => {
    const examples = sentenceRules.flatMap((sentenceRule) =>
      sentenceRule.examples.map((text) => text.replaceAll("‖", "")),
    );
    const alike = examples.filter((text) => pieces(text, writeSrx()).length === splitSentences(text).length);
    expect(alike.length / examples.length).toBeGreaterThan(0.7);
  });
});

describe("attribution", () => {
  it("stays with its quotation where the desk wants it", () => {
    const text = "“走吧。”老人轻声说。雨停了。";
    expect(splitSentences(text)).toHaveLength(3);
    expect(splitSentences(text, { attribution: "with-quotation" })).toHaveLength(2);
  });
});
