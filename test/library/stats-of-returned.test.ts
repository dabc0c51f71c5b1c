import { describe, expect, it } from "vitest";
import { type Concept, open } from "../../src/index.js";

const egret: Concept = {
  id: "egret",
  kind: "general",
  terms: { zh: [{ text: "白鹭", status: "preferred" }], en: [{ text: "egret", status: "preferred" }] },
};

const unit = (id: string, number: number): string =>
  `<trans-unit id="${id}"><source>第${number % 50}只白鹭飞过河面。</source><target>Egret no. ${number % 50} flew by.</target></trans-unit>\n`;

const xliff = (units: string, languages = 'source-language="zh-CN" target-language="en"') => ({
  xliff: {
    name: "river.xlf",
    bytes: new TextEncoder().encode(
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="river.txt" ${languages} datatype="plaintext"><body>${units}</body></file></xliff>`,
    ),
  },
});

const many = Array.from({ length: 400 }, (_, index) => unit(`u${index}`, index)).join("");

describe("stats of a translation", () => {
  const duiyi = open({ glossary: [egret] });

  it.each([
    { of: "many units", file: xliff(many) },
    {
      of: "a group that is taken up again",
      file: xliff(`<group id="a">${unit("1", 1)}</group>${many}<group id="a">${unit("2", 2)}</group>`),
    },
    { of: "a unit that stands there twice", file: xliff(unit("1", 1) + many + unit("1", 2)) },
  ])("are those of the document that is read back, of $of", async ({ file }) => {
    const stats = await duiyi.stats(file);
    expect(stats).toEqual(await duiyi.stats(await duiyi.readBack(file)));
    expect(stats).toMatchObject({ file: "river.xlf", concepts: 1, terms: stats.sentences });
  });

  it.each([
    { why: "nothing is in it", file: xliff(""), code: "xliff.empty" },
    { why: "its end is missing", file: xliff(`${many}<trans-unit id="z">`), code: "xml.syntax" },
    {
      why: "no target language is named",
      file: xliff(many, 'source-language="zh-CN"'),
      code: "xliff.no-target-language",
    },
  ])("are refused where $why", async ({ file, code }) => {
    await expect(duiyi.stats(file)).rejects.toMatchObject({ code });
  });
});
