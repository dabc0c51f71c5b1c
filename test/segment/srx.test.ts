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

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("SRX", () => {
  it("splits by a user's rules, of which the first that fits decides", () => {
    const file = srx(`${rule("no", "甲；", "")}${rule("yes", "[\\Q；。\\E]", "")}`);
    expect(pieces("甲；乙；丙。丁", file)).toEqual(["甲；乙；", "丙。", "丁"]);
  });

  it.each([
    { when: "a bracket is open", before: "(", after: "", reason: "missing closing )" },
    { when: "it looks ahead", before: "。(?=天)", after: "", reason: "(?=" },
    { when: "it refuses what follows", before: "。", after: "(?!天)", reason: "(?!" },
    { when: "it goes back to a group", before: "(.)\\1", after: "", reason: "\\1" },
  ])("names the line of a rule where $when, with the reason", ({ before, after, reason }) => {
    const file = srx(`\n${rule("yes", before, after)}`);
    const caught = errorOf(() => readSrx(file, "mine.srx", "zh-CN"));
    expect(caught).toBeInstanceOf(InputError);
    expect(caught).toMatchObject({ code: "srx.rule", place: { line: 3 } });
    expect(caught).toMatchObject({ values: { reason: expect.stringContaining(reason) } });
  });

  it.each([
    {
      when: "the text before may end in two places",
      rules: rule("yes", "。”*", ""),
      text: "他说：“走。”走了。",
      gives: ["他说：“走。", "”", "走了。"],
    },
    {
      when: "a rule looks behind",
      rules: rule("yes", "(?&lt;!Mr)\\.", "\\s"),
      text: "Mr. Li. Ms. Wu",
      gives: ["Mr. Li.", "Ms.", "Wu"],
    },
    {
      when: "blanks of Chinese texts stand between",
      rules: rule("yes", "！", "\\s+\\p{IsHan}"),
      text: "走！\u3000来！A",
      gives: ["走！", "来！A"],
    },
    { when: "a word's edge is asked for", rules: rule("yes", "", "\\bB"), text: "aB B", gives: ["aB", "B"] },
    {
      when: "characters take two code units",
      rules: rule("yes", "😀", "𠮷"),
      text: "好😀𠮷😀好",
      gives: ["好😀", "𠮷😀好"],
    },
  ])("splits right where $when", ({ rules, text, gives }) => {
    expect(pieces(text, srx(rules))).toEqual(gives);
  });

  it("takes time in proportion to the text, where backtracking would not end", () => {
    expect(pieces(`${"a".repeat(20_000)}b。`, srx(rule("yes", "(a+)+c|(a|aa)+d|。", "")))).toHaveLength(1);
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

describe("an SRX file that says what SRX has not", () => {
  const whole = srx(rule("no", "第。", "") + rule("yes", "。", ""));
  it.each([
    { code: "srx.value", from: 'break="no"', to: 'break="n"' },
    { code: "srx.value", from: 'cascade="yes"', to: 'cascade="y"' },
    { code: "srx.attribute", from: 'break="no"', to: 'brea="no"' },
    { code: "srx.element", from: /beforebreak/gu, to: "beforebreal" },
    { code: "srx.element", from: /<rule |<\/rule>/gu, to: (tag: string) => tag.replace("rule", "rulf") },
    { code: "srx.element", from: /maprules/gu, to: "maprulez" },
    { code: "srx.element", from: "<languagerules>", to: "<languagerules><header/>" },
  ])("is refused by $code, and read as no other rules: $to", ({ code, from, to }) => {
    const damaged = typeof to === "string" ? whole.replace(from, to) : whole.replace(from, to);
    expect(damaged).not.toBe(whole);
    expect(() => readSrx(damaged, "rules.srx", "zh-CN")).toThrow(expect.objectContaining({ code }));
  });

  it("is read where a tool has put in what is its own", () => {
    const own = whole.replace("<body>", '<okp:options xmlns:okp="urn:okp" x="1"><okp:rule/></okp:options><body>');
    expect(readSrx(own.replace("<rule ", '<rule xmlns:o="urn:o" o:id="7" '), "rules.srx", "zh-CN").rules).toHaveLength(
      2,
    );
  });

  it("is read as SRX 1.0, where the maps have a name", () => {
    const maps = whole.replace("<maprules>", '<maprules><maprule maprulename="Default">');
    expect(readSrx(maps.replace("</maprules>", "</maprule></maprules>"), "rules.srx", "zh-CN").rules).toHaveLength(2);
  });
});
