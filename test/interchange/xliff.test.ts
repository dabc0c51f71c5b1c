import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import xliff from "xliff";
import {
  type Manifest,
  readXliff,
  reconcile,
  type WriteXliffOptions,
  writeXliff2,
  writeXliff12,
} from "../../src/interchange/index.js";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import { InputError } from "../../src/model/input-error.js";
import { identityMap } from "../../src/model/source-map.js";

const segment = (id: string, text: string, more: Partial<Segment> = {}): Segment => ({
  id,
  span: { start: 0, end: text.length },
  source: plain(text),
  state: "initial",
  terms: [],
  notes: [],
  place: { line: 1, column: 1 },
  ...more,
});

const documentOf = (...segments: Segment[]): Document => ({
  path: "story.txt",
  hash: "0".repeat(64),
  srcLang: "zh-CN",
  trgLang: "en",
  queries: [],
  units: [{ id: "u1", kind: "paragraph", text: "", map: identityMap(""), segments }],
});

const manifest: Manifest = {
  schema: "duiyi.manifest/1",
  version: "0",
  source: "0".repeat(64),
  whole: "1".repeat(64),
  segments: ["s1", "s2"],
  read: { repair: "auto", repeats: "mark" },
};
const options = { manifest, note: () => "第 1 行" } satisfies WriteXliffOptions;
const write12 = (document: Document, profile: "bilingual" | "omegat" = "bilingual"): string =>
  Array.from(writeXliff12(document, { ...options, profile })).join("");
const write2 = (document: Document, version: "2.0" | "2.1" | "2.2" = "2.1"): string =>
  Array.from(writeXliff2(document, { ...options, version })).join("");
const read = (text: string) => readXliff(text, { name: "story.xlf" });
const segmentsIn = (text: string) => read(text).units.flatMap((unit) => unit.segments);
const unit = (id: string, source: string, target: string, rest = ""): string =>
  `<trans-unit id="${id}" ${rest}><source>${source}</source><target>${target}</target></trans-unit>`;
const file = (body: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en"><body>${body}</body></file></xliff>`;

describe("writeXliff12", () => {
  const story = documentOf(segment("s1", "A < B & “玉麦”"), segment("s2", "再见。"));

  it("is read by another reader with the same texts", async () => {
    const { resources } = await xliff.xliff12ToJs(write12(story));
    expect(resources["story.txt"]).toMatchObject({
      u1: { groupUnits: { s1: { source: "A < B & “玉麦”" }, s2: { source: "再见。" } } },
    });
  });

  it("comes home as it went, with its manifest", () => {
    const home = read(write12(story));
    expect(home.manifest).toEqual(manifest);
    expect(
      home.units.map(({ id, notes, segments }) => [
        id,
        notes,
        segments.map(({ source, state }) => [source.text, state]),
      ]),
    ).toEqual([
      ["s1", ["第 1 行"], [["A < B & “玉麦”", "initial"]]],
      ["s2", ["第 1 行"], [["再见。", "initial"]]],
    ]);
  });

  it("shows OmegaT the source as the text to translate", () => {
    const text = write12(story, "omegat");
    expect(text).toContain('<target state="new">再见。</target>');
    expect(segmentsIn(text).every(({ state }) => state === "initial")).toBe(true);
  });

  it("writes what XML cannot hold as a sign that no reader takes for lost text", () => {
    const bell = documentOf(segment("s1", "铃\u0007响了\ud800。\uffff"));
    for (const written of [write12(bell), write2(bell)])
      expect(segmentsIn(written).map(({ source }) => source.text)).toEqual(["铃␇响了□。□"]);
  });

  it("keeps inline codes", () => {
    const codes = [
      { id: "1", kind: "open", offset: 1, element: "bx" },
      { id: "1", kind: "close", offset: 3, element: "ex" },
    ] as const;
    const text = write12(documentOf(segment("s1", "一二三四", { source: { text: "一二三四", codes } })));
    expect(segmentsIn(text)[0]?.source.codes).toMatchObject(codes);
  });
});

describe("writeXliff2", () => {
  const text = "“孩子才出生。” 她点头。";
  const story: Document = {
    ...documentOf(),
    units: [
      {
        id: "u1",
        kind: "paragraph",
        text,
        map: identityMap(text),
        segments: [
          segment("s1", "“孩子才出生。”", {
            span: { start: 0, end: 8 },
            target: plain("The child was just born."),
            state: "reviewed",
          }),
          segment("s2", "她点头。", {
            span: { start: 9, end: 13 },
            source: {
              text: "她点头。",
              codes: [
                { id: "b", kind: "open", offset: 0, element: "b", native: "<b>" },
                { id: "b", kind: "close", offset: 4, element: "b", native: "</b>" },
                { id: "n", kind: "placeholder", offset: 4, element: "br", display: "↵" },
              ],
            },
          }),
        ],
      },
    ],
  };

  it.each(["2.0", "2.1", "2.2"] as const)("of version %s comes home as it went", (version) => {
    const home = read(write2(story, version));
    expect(home).toMatchObject({ version, srcLang: "zh-CN", trgLang: "en", manifest });
    const [first, second] = home.units[0]?.segments ?? [];
    expect(first).toMatchObject({ id: "s1", state: "reviewed", target: { text: "The child was just born." } });
    expect(second?.source).toMatchObject({
      text: "她点头。",
      codes: [
        { id: "b", kind: "open", offset: 0, native: "<b>" },
        { id: "b", kind: "close", offset: 4, native: "</b>" },
        { id: "n", kind: "placeholder", offset: 4, display: "↵" },
      ],
    });
  });

  it("keeps the space between two sentences as ignorable", () => {
    expect(write2(story)).toContain('<ignorable>\n        <source xml:space="preserve"> </source>');
  });
});

describe("readXliff", () => {
  it("knows how many characters a target may have, where the file says so in characters", () => {
    const unit12 = (size: string) =>
      `<xliff version="1.2"><file original="a" source-language="zh" datatype="x"><body><trans-unit id="1" ${size}><source>保存</source></trans-unit></body></file></xliff>`;
    const unit2 = (size: string) =>
      `<xliff version="2.1" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:s="urn:oasis:names:tc:xliff:sizerestriction:2.0"><file id="f"><unit id="u" ${size}><segment><source>保存</source></segment></unit></file></xliff>`;
    const lengthIn = (text: string) => readXliff(text, { name: "a.xlf" }).units[0]?.maxLength;
    expect(lengthIn(unit12('maxwidth="20" size-unit="char"'))).toBe(20);
    expect(lengthIn(unit12('maxwidth="20"'))).toBeUndefined();
    expect(lengthIn(unit2('s:sizeRestriction="30"'))).toBe(30);
    expect(lengthIn(unit2('s:sizeRestriction="5,30"'))).toBe(30);
    expect(lengthIn(unit2('s:sizeRestriction="5,*"'))).toBeUndefined();
  });

  it.each([
    {
      dialect: "a prefix",
      text: file(unit("a", "好", "Good"))
        .replace(/<(\/?)(\w)/gu, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
    },
    { dialect: "CDATA", text: file(unit("a", "<![CDATA[好]]>", "Good")) },
    { dialect: "segment marks", text: file(unit("a", "好", '<mrk mtype="seg" mid="0">Good</mrk>')) },
    {
      dialect: "a target after the note",
      text: file('<trans-unit id="a"><source>好</source><note>n</note><target>Good</target></trans-unit>'),
    },
    {
      dialect: "alternatives",
      text: file(
        '<trans-unit id="a"><source>好</source><target>Good</target><alt-trans><source>坏</source><target>Bad</target></alt-trans></trans-unit>',
      ),
    },
  ])("takes $dialect", ({ text }) => {
    const [first] = segmentsIn(text);
    expect([first?.source.text, first?.target?.text, first?.state]).toEqual(["好", "Good", "translated"]);
  });

  it("counts lines and columns from 1", () => {
    expect(() => read("<xliff version='1.2'>\n  <file></nope>")).toThrow(
      expect.objectContaining({ code: "xml.syntax", place: { line: 2, column: 16 } }),
    );
  });

  it("answers damage with an error of ours, never another", () => {
    const whole = write12(documentOf(segment("s1", "玉麦"), segment("s2", "再见。")));
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(40),
        fc.constantFrom("", "<", "&", "]]>", "<x>", "\u0000"),
        (at, length, junk) => {
          try {
            read(whole.slice(0, at) + junk + whole.slice(at + length));
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
    );
  });

  const folder = "../shared/conformance/tools";
  it.skipIf(!existsSync(folder))(
    "reads or refuses by name every file that real tools wrote (skipped without ../shared)",
    () => {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
        /\.(?:xlf|xliff|sdlxliff)$/u.test(name),
      );
      for (const name of names) {
        try {
          read(readFileSync(join(folder, name), "utf8"));
        } catch (error) {
          expect(error, name).toBeInstanceOf(InputError);
        }
      }
      expect(names.length).toBeGreaterThan(50);
    },
  );
});

describe("reconcile", () => {
  const story = documentOf(
    segment("s1", "一句。"),
    segment("s2", "两句。"),
    segment("s1-2", "一句。", { repeatOf: "s1" }),
  );
  const home = (body: string) => reconcile(story, read(file(body)));

  it("takes targets by id, in whatever order", () => {
    const { document, issues } = home(
      unit("s1-2", "一句。", "") + unit("s2", "两句。", "Two.") + unit("s1", "一句。", "One."),
    );
    expect(document.units[0]?.segments.map(({ target }) => target?.text)).toEqual(["One.", "Two.", "One."]);
    expect(issues).toEqual([]);
  });

  it.each([
    { rule: "xliff/missing-unit", body: unit("s1", "一句。", "One.") + unit("s1-2", "一句。", "") },
    {
      rule: "xliff/unknown-unit",
      body:
        unit("s1", "一句。", "1") + unit("s2", "两句。", "2") + unit("s1-2", "一句。", "1") + unit("s9", "九句。", "9"),
    },
    {
      rule: "xliff/duplicate-id",
      body:
        unit("s1", "一句。", "1") +
        unit("s1", "一句。", "One") +
        unit("s2", "两句。", "2") +
        unit("s1-2", "一句。", "1"),
    },
    {
      rule: "segment/source-changed",
      body: unit("s1", "一句。", "1") + unit("s2", "三句。", "3") + unit("s1-2", "一句。", "1"),
    },
  ])("reports $rule", ({ rule, body }) => {
    expect(home(body).issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  it("refuses the translation of another document", () => {
    expect(() => home(unit("z", "别的。", "Other."))).toThrow(
      expect.objectContaining({ code: "xliff.other-document" }),
    );
  });
});
