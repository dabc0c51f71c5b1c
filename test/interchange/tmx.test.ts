import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { documentFromFile } from "../../src/interchange/document-from-file.js";
import { omegatTags } from "../../src/interchange/tmx/omegat-tags.js";
import { readTmx } from "../../src/interchange/tmx/read-tmx.js";
import { writeTmx } from "../../src/interchange/tmx/write-tmx.js";
import { markupOf } from "../../src/interchange/xliff/content-to-xml.js";
import { readXliff } from "../../src/interchange/xliff/read-xliff.js";
import { scanContent } from "../../src/interchange/xliff/scan-content.js";
import { textSplices } from "../../src/interchange/xliff/splice-text.js";
import { spliceText } from "../../src/text/splice.js";

const languages = { name: "x.tmx", srcLang: "zh-CN", trgLang: "en" };
const variant = (lang: string, seg: string): string => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;
const tmx = (body: string, header = ""): string =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="zh-CN" ${header}/><body>${body}</body></tmx>`;

const xliff = `<xliff version="1.2"><file source-language="zh-CN" target-language="en" original="a.txt"><body>
<trans-unit id="1"><source>去<g id="7">玉麦</g>，&lt;带<x id="8"/>水<bx id="9"/></source><target state="final">Go to <g id="7">Yumai</g> with<x id="8"/> water &lt;<bx id="9"/></target><note>Say “Yumai” &amp; no more</note></trans-unit>
<trans-unit id="2"><source>山南</source><target state="new"/></trans-unit>
</body></file></xliff>`;
const written = (): string =>
  Array.from(writeTmx([documentFromFile(readXliff(xliff, { name: "a.xlf" }))], { toolVersion: "1" })).join("");

describe("writeTmx", () => {
  it("writes what is translated with its codes, notes, place and state, and reads it again", () => {
    const { units, srcLang, trgLang } = readTmx(written(), languages);
    expect([srcLang, trgLang, units.length]).toEqual(["zh-CN", "en", 1]);
    const [{ id, notes, segments } = { id: "", notes: [], segments: [] }] = units;
    expect([id, notes]).toEqual(["1", ["Say “Yumai” & no more"]]);
    expect(segments[0]?.state).toBe("final");
    expect(segments[0]?.source.text).toBe("去玉麦，<带水");
    expect(segments[0]?.target?.text).toBe("Go to Yumai with water <");
    expect(segments[0]?.target?.codes.map(({ kind, offset }) => [kind, offset])).toEqual([
      ["open", 6],
      ["close", 11],
      ["placeholder", 16],
      ["open", 24],
    ]);
  });

  const schema = resolve("../shared/schemas/tmx");
  it.skipIf(!existsSync(schema) || spawnSync("xmllint", ["--version"]).error !== undefined)(
    "is valid TMX 1.4 (needs ../shared and xmllint)",
    () => {
      const file = join(mkdtempSync(join(tmpdir(), "duiyi-tmx-")), "a.tmx");
      writeFileSync(file, written());
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--dtdvalid", join(schema, "tmx14.dtd"), file]);
      expect([status, stderr.toString()]).toEqual([0, ""]);
    },
  );
});

describe("omegatTags", () => {
  it.each([
    ['<g id="1">甲</g>', "甲"],
    ['<x id="1"/>甲<ph id="2">{0}</ph>', "甲"],
    ['<g id="1">甲</g>和<g id="2">乙</g>。', "<g0>甲</g0>和<g1>乙</g1>。"],
    ['甲<g id="1">乙<g id="2">丙</g></g>丁<x id="3"/>戊', "甲<g0>乙<g1>丙</g1></g0>丁<x2/>戊"],
    ['甲<bx id="1"/>乙<ex id="1"/>丙', "甲<b0/>乙<e1/>丙"],
    ['甲<bpt id="1">&lt;i></bpt>乙<ept id="1">&lt;/i></ept>丙<ph id="2">{0}</ph>丁', "甲<i0>乙</i0>丙<f1/>丁"],
    ['甲<bpt id="6" rid="1">[b]</bpt>乙<ept id="7" rid="1">[/b]</ept>丙', "甲<b0>乙</b0>丙"],
    ['甲<it id="5" pos="open">&lt;u></it>乙', "甲<u0>乙"],
    ['甲<it id="5" pos="close">&lt;/u></it>乙', "甲</u0>乙"],
    ['<g id="1"><x id="2"/>甲</g>乙', "<g0><x1/>甲</g0>乙"],
    ['<g id="1"><g id="2">甲</g></g>。', "<g0><g1>甲</g1></g0>。"],
    ['甲 <x id="1"/> <x id="2"/>', "甲"],
  ])("shows %s as %s", (markup, shown) => {
    const content = scanContent(markup, 0).content;
    const tags = omegatTags(content);
    expect(markupOf(content, (code) => tags.get(code) ?? "").trim()).toBe(shown);
  });
});

describe("readTmx", () => {
  it.each([
    { what: "the languages asked for, whatever their region", body: variant("en-US", "a") + variant("zh-TW", "甲") },
    { what: "older files, which say `lang`", body: variant("EN", "a").replace("xml:", "") + variant("ZH-CN", "甲") },
    { what: "CDATA and entities", body: variant("zh", "<![CDATA[甲]]>") + variant("en", "&#x61;") },
    {
      what: "variants with notes and properties of their own",
      body: `<prop type="x">p</prop>${variant("zh", "甲")}<tuv xml:lang="en"><prop type="y">q</prop><seg>a</seg></tuv>`,
    },
  ])("reads $what", ({ body }) => {
    const { units } = readTmx(tmx(`<tu>${body}</tu>`), languages);
    expect(units.map(({ segments }) => [segments[0]?.source.text, segments[0]?.target?.text])).toEqual([["甲", "a"]]);
  });

  it("falls back to the languages that the memory holds", () => {
    const { srcLang, trgLang, units } = readTmx(
      tmx(`<tu>${variant("zh-CN", "甲")}${variant("fr", "a")}</tu>`),
      languages,
    );
    expect([srcLang, trgLang, units.length]).toEqual(["zh-CN", "fr", 1]);
  });

  it("gives each unit an id of its own", () => {
    const tu = (id: string): string => `<tu ${id}>${variant("zh", "甲")}${variant("en", "a")}</tu>`;
    const { units } = readTmx(tmx(tu('tuid="a"') + tu('tuid="a"') + tu("")), languages);
    expect(units.map(({ id }) => id)).toEqual(["a", "tu-2", "tu-3"]);
  });

  it.each([
    { what: "another root", text: "<xliff/>", code: "xml.root" },
    { what: "broken XML", text: "<tmx><body>", code: "xml.syntax" },
    { what: "declared entities", text: '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', code: "xml.entities" },
  ])("refuses $what", ({ text, code }) => {
    expect(() => readTmx(text, languages)).toThrow(expect.objectContaining({ code }));
  });

  it("knows where a target is written, so that all else stays", () => {
    const text = tmx(
      `<tu>${variant("zh", "去玉麦")}${variant("en", 'to <bpt i="1">b</bpt>Yu&#109;ai<ept i="1"/>')}</tu>`,
    );
    const segment = readTmx(text, languages).units[0]?.segments[0];
    if (segment === undefined) throw new Error("no segment");
    expect(spliceText(text, textSplices(text, segment, { start: 3, end: 8 }, "Yumai Township"))).toBe(
      text.replace("Yu&#109;ai", "Yumai Township"),
    );
  });
});
