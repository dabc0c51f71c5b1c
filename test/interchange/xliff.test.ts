import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import xliff from "xliff";
import { readXliff12, reconcile, writeXliff12 } from "../../src/interchange/index.js";
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

const options = { profile: "bilingual", toolVersion: "0", note: () => "第 1 行" } as const;
const unit = (id: string, source: string, target: string, rest = ""): string =>
  `<trans-unit id="${id}" ${rest}><source>${source}</source><target>${target}</target></trans-unit>`;
const file = (body: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en"><body>${body}</body></file></xliff>`;

describe("writeXliff12", () => {
  const story = documentOf(segment("s1", "A < B & “玉麦”"), segment("s2", "再见。"));

  it("is read by another reader with the same texts", async () => {
    const read = await xliff.xliff12ToJs(writeXliff12(story, options));
    expect(read.resources["story.txt"]).toMatchObject({
      u1: { groupUnits: { s1: { source: "A < B & “玉麦”" }, s2: { source: "再见。" } } },
    });
  });

  it("comes home as it went", () => {
    const home = readXliff12(writeXliff12(story, options), "story.xlf");
    expect(home.units.map(({ id, source, state, notes }) => [id, source.text, state, notes])).toEqual([
      ["s1", "A < B & “玉麦”", "initial", ["第 1 行"]],
      ["s2", "再见。", "initial", ["第 1 行"]],
    ]);
  });

  it("shows OmegaT the source as the text to translate", () => {
    const text = writeXliff12(story, { ...options, profile: "omegat" });
    expect(text).toContain('<target state="new">再见。</target>');
    expect(readXliff12(text, "x").units.every(({ state }) => state === "initial")).toBe(true);
  });

  it("writes what XML cannot hold as a visible mark", () => {
    expect(() => readXliff12(writeXliff12(documentOf(segment("s1", "a\u0007b\ud800")), options), "x")).not.toThrow();
  });

  it("keeps inline codes", () => {
    const codes = [
      { id: "1", kind: "open", offset: 1, element: "bx" },
      { id: "1", kind: "close", offset: 3, element: "ex" },
    ] as const;
    const text = writeXliff12(documentOf(segment("s1", "一二三四", { source: { text: "一二三四", codes } })), options);
    expect(readXliff12(text, "x").units[0]?.source.codes).toEqual(codes);
  });
});

describe("readXliff12", () => {
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
    const [first] = readXliff12(text, "x").units;
    expect([first?.source.text, first?.target?.text, first?.state]).toEqual(["好", "Good", "translated"]);
  });

  it("counts lines and columns from 1", () => {
    expect(() => readXliff12("<xliff version='1.2'>\n  <file></nope>", "x.xlf")).toThrow(
      expect.objectContaining({ code: "xliff.syntax", place: { line: 2, column: 16 } }),
    );
  });

  it("answers damage with an error of ours, never another", () => {
    const whole = writeXliff12(documentOf(segment("s1", "玉麦"), segment("s2", "再见。")), options);
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(40),
        fc.constantFrom("", "<", "&", "]]>", "<x>", "\u0000"),
        (at, length, junk) => {
          try {
            readXliff12(whole.slice(0, at) + junk + whole.slice(at + length), "x");
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
          readXliff12(readFileSync(join(folder, name), "utf8"), name);
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
  const home = (body: string) => reconcile(story, readXliff12(file(body), "story.xlf"));

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
