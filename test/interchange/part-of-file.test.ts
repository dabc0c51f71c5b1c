import { describe, expect, it } from "vitest";
import { partOfFile } from "../../src/interchange/index.js";
import { readXliff } from "../../src/interchange/xliff/read-xliff.js";
import { validateXliff } from "../../src/interchange/xliff/validate/index.js";

const fileOf = (id: string, content: string): string =>
  `<file id="${id}" original="${id}.txt"><notes><note id="n">${id}</note></notes><unit id="u"><segment><source>${content}</source></segment></unit></file>`;
const xliff = `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en">${[
  fileOf("hill", "山"),
  fileOf("river", '<mrk id="m" type="my:t" ref="#/f=sea/n=n">河</mrk>'),
  fileOf("sea", '<mrk id="m" type="my:t" ref="#/f=lake/n=n">海</mrk>'),
  fileOf("lake", "湖"),
].join("")}</xliff>`;

const partOf = (original: string): string =>
  partOfFile({ file: readXliff(xliff, { name: "a.xlf" }), text: xliff }, original).text;

describe("one document of an XLIFF", () => {
  it("comes with the documents that its references lead to, and no others", () => {
    const part = partOf("river.txt");
    expect(Array.from(part.matchAll(/<file id="(\w+)"/gu), ([, id]) => id)).toEqual(["river", "sea", "lake"]);
    expect(Array.from(partOf("hill.txt").matchAll(/<file id="(\w+)"/gu), ([, id]) => id)).toEqual(["hill"]);
  });

  it.each(["hill.txt", "river.txt", "sea.txt", "lake.txt"])("conforms: %s", (original) => {
    expect(validateXliff(partOf(original), { name: "a.xlf" })).toMatchObject({ issues: [] });
  });
});
