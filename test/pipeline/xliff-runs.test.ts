import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBilingual } from "../../src/interchange/index.js";
import { xliffRuns } from "../../src/pipeline/project/xliff-runs.js";

const unit = (source: string, target = ""): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>` +
  `<trans-unit id="s1"><source>${source}</source><target>${target}</target><note>桥头</note></trans-unit></body></file></xliff>`;

describe("the runs of an XLIFF", () => {
  it.each([
    { when: "it is plain", source: "天亮了。", has: "天亮了。" },
    { when: "a code parts a word", source: '去武<x id="1"/>汉<g id="2">的路</g>。', has: "去武汉的路。" },
    { when: "a native code parts it", source: '去武<ph id="1">&lt;br/&gt;</ph>汉。', has: "去武汉。" },
    { when: "the names have a prefix", source: '去武<x:ph id="1">b</x:ph>汉。', has: "去武汉。" },
    { when: "it has signs that XML escapes", source: "A &amp; B &lt; C", has: "A & B < C" },
  ])("hold the sentence where $when", ({ source, has }) => {
    expect(xliffRuns(unit(source))?.source).toContain(has);
  });

  it("are the sentences and the translations, and not the notes", () => {
    expect(xliffRuns(unit("天亮了。", "Day broke."))).toEqual({ source: ["天亮了。"], target: ["Day broke."] });
  });

  it.each([
    "武<!-- 桥 -->汉",
    "武<![CDATA[汉]]>",
    "武<?break?>汉",
    "武&#x6c49;",
    '武<g id="a>b">汉</g>',
    '<mrk mtype="seg" mid="1">三</mrk><mrk mtype="seg" mid="2">亚行</mrk>',
    '武<ph id="1">a<sub>题</sub>b</ph>汉',
    '武<own:mark xmlns:own="urn:own">汉</own:mark>',
  ])("are left to who reads it: %s", (source) => {
    expect(xliffRuns(unit(source))).toBeUndefined();
  });

  it("hold every sentence that a reader finds in the samples", () => {
    const folder = new URL("../samples/", import.meta.url);
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".xlf"))) {
      const text = readFileSync(new URL(name, folder), "utf8");
      const runs = xliffRuns(text);
      const { units } = readBilingual(text, { name, srcLang: "zh-CN", trgLang: "en" });
      for (const { source, target } of runs === undefined ? [] : units.flatMap(({ segments }) => segments)) {
        expect(runs?.source).toContain(source.text);
        if (target !== undefined) expect(runs?.target).toContain(target.text);
      }
    }
  });
});
