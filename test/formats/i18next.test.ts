import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { InputFile } from "../../src/model/input-file.js";
import { check } from "../../src/pipeline/check/check.js";
import { merge } from "../../src/pipeline/merge/merge.js";
import { type PrepareOptions, prepare } from "../../src/pipeline/prepare/prepare.js";
import { createTranslator } from "../../src/ui/translator.js";

const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const options: PrepareOptions = {
  srcLang: "zh-CN",
  trgLang: "en",
  toolVersion: "1",
  wording,
  concepts: [],
  repair: "auto",
  repeats: "mark",
};
const file = (name: string, content: string): InputFile => ({ name, bytes: new TextEncoder().encode(content) });
const resource = (tree: object, name = "site.json") => file(name, JSON.stringify(tree, null, 2));
const xliffOf = (source: InputFile, more: Partial<PrepareOptions> = {}): string =>
  prepare(source, { ...options, ...more }).deliveries.find(({ kind }) => kind === "xliff")?.text ?? "";
const merged = (xliff: string, source: InputFile) => {
  const { bytes, ...rest } = merge({ xliff: file("back.xlf", xliff), source }, { concepts: [] });
  return { text: new TextDecoder().decode(bytes), ...rest };
};

/** What a translator does: a target for each unit of these sources, with the codes of the source. */
function translated(xliff: string, translations: Readonly<Record<string, string>>): string {
  return xliff.replace(
    /<source>(.*?)<\/source>(\s*)<target( state="[^"]*")?><\/target>/gsu,
    (whole, source: string, space: string) => {
      const target = translations[source.replace(/<(\w+) [^>]*?(?:\/>|>.*?<\/\1>)/gsu, "◇")];
      if (target === undefined) return whole;
      const codes = source.match(/<(\w+) [^>]*?(?:\/>|>.*?<\/\1>)/gsu) ?? [];
      return `<source>${source}</source>${space}<target state="translated">${target.replace(/◇/gu, () => codes.shift() ?? "")}</target>`;
    },
  );
}

describe("an i18next resource", () => {
  it("keeps the names in the source's order, its indentation, and what is no text", () => {
    const source = file("site.json", '{\n\t"b": "二",\n\t"a": {\n\t\t"z" : "三",\n\t\t"y": "", "n": 5\n\t}\n}');
    const { text, name, left } = merged(translated(xliffOf(source), { 三: "Three" }), source);
    expect(text).toBe('{\n\t"b": "二",\n\t"a": {\n\t\t"z" : "Three",\n\t\t"y": "", "n": 5\n\t}\n}');
    expect(name).toBe("site.en.json");
    expect(left.map(({ source: { text: words }, place }) => [words, place])).toEqual([["二", { line: 2, column: 8 }]]);
  });

  it("is named by the other language where it is named by its own", () => {
    const source = resource({ ok: "确定" }, "zh-Hans.json");
    expect(merged(translated(xliffOf(source), { 确定: "OK" }), source).name).toBe("en.json");
  });

  it("gives each language the plural forms that it has, and leaves what is not translated as it was", () => {
    const source = resource({ before: "前", days_other: "{{count}} 天", after: "后" });
    const xliff = xliffOf(source);
    expect(merged(translated(xliff, { 前: "Before" }), source).text).toBe(
      '{\n  "before": "Before",\n  "days_other": "{{count}} 天",\n  "after": "后"\n}',
    );
    expect(merged(translated(xliff, { "◇ 天": "◇ days" }), source).text).toBe(
      '{\n  "before": "前",\n  "days_one": "{{count}} days",\n  "days_other": "{{count}} days",\n  "after": "后"\n}',
    );
  });

  it("drops forms that the target language has not", () => {
    const source = resource({ days_one: "{{count}} day", days_other: "{{count}} days" });
    const xliff = xliffOf(source, { srcLang: "en", trgLang: "zh-CN" });
    expect(merged(translated(xliff, { "◇ days": "◇ 天" }), source).text).toBe('{\n  "days_other": "{{count}} 天"\n}');
  });

  it("is cut into sentences, with interpolations and nestings as codes that stand for text", () => {
    const source = resource({ a: '你好，{{- name}}！$t(days, { "count": {{n}} }) 之后再来。' });
    const xliff = xliffOf(source);
    expect(xliff).toContain('<source>你好，<x id="1" ctype="x-variable" equiv-text="{{- name}}"/>！</source>');
    const home = merged(translated(xliff, { "你好，◇！": "Hello, ◇!", "◇ 之后再来。": "Come back in ◇." }), source);
    expect(JSON.parse(home.text)).toEqual({ a: 'Hello, {{- name}}! Come back in $t(days, { "count": {{n}} }).' });
  });

  it("comes home from XLIFF 2 too", () => {
    const source = resource({ a: "你好，{{name}}！", b: "有 {{n}} 条。共 {{m}} 页。" });
    const xliff = xliffOf(source, { version: "2.1" })
      .replaceAll(/(<source xml:space="preserve">)(.*?)(<\/source>)/gu, "$1$2$3<target>→$2</target>")
      .replaceAll('state="initial"', 'state="translated"');
    expect(JSON.parse(merged(xliff, source).text)).toEqual({
      a: "→你好，{{name}}！",
      b: "→有 {{n}} 条。 →共 {{m}} 页。",
    });
  });

  it("keeps the source where the target has a code that the source has not", () => {
    const source = resource({ a: "你好，{{name}}！" });
    const xliff = xliffOf(source).replace(
      /<target[^>]*>/u,
      '<target state="translated">Hello, <ph id="7">{{nmae}}</ph>!',
    );
    const { text, left } = merged(xliff, source);
    expect(JSON.parse(text)).toEqual({ a: "你好，{{name}}！" });
    expect(left).toHaveLength(1);
  });

  it("says that a name stands twice, and translates the one that counts", () => {
    const source = file("site.json", '{"a":"一","a":"二"}');
    const { document } = prepare(source, options);
    expect(document.queries).toMatchObject([
      { rule: "source/doubled-name", values: { name: "a" }, place: { line: 1, column: 10 } },
    ]);
    expect(document.units.map(({ text }) => text)).toEqual(["二"]);
  });

  it("is checked against its source like any document", () => {
    const source = resource({ a: "你好，{{name}}！" });
    const xliff = translated(xliffOf(source), { "你好，◇！": "Hello!" });
    const { issues } = check({ xliff: file("back.xlf", xliff), source }, { concepts: [], only: ["code"] });
    expect(issues.map(({ rule, place }) => [rule, place])).toEqual([["code/missing", { line: 2, column: 20 }]]);
  });

  it("carries the translations of an earlier version over", () => {
    const earlier = translated(xliffOf(resource({ a: "好", b: "{{n}} 个苹果和梨" })), {
      好: "Good",
      "◇ 个苹果和梨": "◇ apples and pears",
    });
    const prepared = prepare(resource({ a: "好", b: "{{n}} 个苹果和桃" }), {
      ...options,
      previous: file("p.xlf", earlier),
    });
    expect(prepared.changes?.map(({ kind }) => kind)).toEqual(["kept", "changed"]);
  });
});

describe("the kit for tools of i18next", () => {
  const kit = { for: "i18next" } as const;

  it("has a unit a string, its path as id, in the plural forms of the language", () => {
    const source = resource({
      days_other: "{{count}} 天",
      place_ordinal_other: "第 {{count}} 名",
      none_other: { a: "一。二。" },
    });
    const idsIn = (trgLang: string) =>
      Array.from(xliffOf(source, { ...kit, trgLang }).matchAll(/<trans-unit id="(.*?)"/gu), ([, id]) => id);
    const ordinals = ["one", "two", "few", "other"].map((form) => `place_ordinal_${form}`);
    expect(idsIn("en")).toEqual(["days_one", "days_other", ...ordinals, "none_other.a"]);
    expect(idsIn("ru")).toContain("days_many");
    expect(idsIn("ja")).toEqual(["days_other", "place_ordinal_other", "none_other.a"]);
  });

  it("holds interpolations as ph, and comes home by path, sentences together", () => {
    const source = resource({ first: "确定", second: "确定", more: "共 {{n}} 页。翻到 {{m}} 页。" });
    const xliff = xliffOf(source, kit);
    expect(xliff).toContain('<source>共 <ph id="1">{{n}}</ph> 页。翻到 <ph id="2">{{m}}</ph> 页。</source>');
    const home = xliff
      .replace(/(id="first".*?<target>)/su, "$1OK")
      .replace(/(id="second".*?<target>)/su, "$1Confirm")
      .replace(/(id="more".*?<target>)/su, '$1Page <x id="2"/> of <x id="1"/>.');
    expect(JSON.parse(merged(home, source).text)).toEqual({
      first: "OK",
      second: "Confirm",
      more: "Page {{m}} of {{n}}.",
    });
  });

  it.each([
    { what: "a number for a name", tree: { a: { "10": "十" } }, path: "a.10" },
    { what: "an item of a list", tree: { a: ["一"] }, path: "a.0" },
    { what: "markup in a name", tree: { "R&D": "一" }, path: "R&D" },
    { what: "a name that JavaScript keeps for itself", tree: JSON.parse('{"__proto__":"一"}'), path: "__proto__" },
    { what: "a control character", tree: { a: "一\u0001" }, path: "a" },
    { what: "an entity as text", tree: { a: "一 &amp; 二" }, path: "a" },
    { what: "two strings of one path", tree: { "a.b": "一", a: { b: "二" } }, path: "a.b" },
  ])("refuses $what by name rather than alter it", ({ tree, path }) => {
    expect(() => xliffOf(resource(tree), kit)).toThrow(
      expect.objectContaining({ code: "resource.value", values: { path } }),
    );
  });

  it("is for resources only", () => {
    expect(() => xliffOf(file("story.txt", "山里下雪了。\n"), kit)).toThrow(
      expect.objectContaining({ code: "usage.kit-format" }),
    );
  });

  it("leaves the blanks at the ends of a string to the resource", () => {
    const source = resource({ a: "  前后有空格 " });
    const xliff = xliffOf(source, kit).replace(/<target>/u, "<target>  Blanks ");
    expect(JSON.parse(merged(xliff, source).text)).toEqual({ a: "  Blanks " });
  });

  it.each(["a\nb\tc", "<b>粗</b> & \"引\" '单'", "]]>", "}} {{a}}{{b}} x", "😀 𠮷"])(
    "takes %j there and back",
    (text) => {
      const source = resource({ a: text });
      const xliff = xliffOf(source, kit).replace(/<source>(.*?)<\/source><target>/su, "<source>$1</source><target>→$1");
      expect(JSON.parse(merged(xliff, source).text)).toEqual({ a: `→${text}` });
    },
  );
});

describe("tags in a resource", () => {
  it.each([
    {
      value: "读<b>须知</b>再借书",
      bare: "读◇须知◇再借书",
      target: "Read the ◇notice◇ first",
      gives: "Read the <b>notice</b> first",
    },
    {
      value: "打开<0>书架</0>看{{title}}",
      bare: "打开◇书架◇看◇",
      target: "Open the ◇shelf◇ for ◇",
      gives: "Open the <0>shelf</0> for {{title}}",
    },
    { value: "第一行<br/>第二行", bare: "第一行◇第二行", target: "Line one◇line two", gives: "Line one<br/>line two" },
    {
      value: '见<a href="{{url}}">地图</a>。',
      bare: "见◇地图◇。",
      target: "See the ◇map◇.",
      gives: 'See the <a href="{{url}}">map</a>.',
    },
  ])("are codes, and come back as they were: $value", ({ value, bare, target, gives }) => {
    const source = resource({ text: value });
    const back = translated(xliffOf(source), { [bare]: target });
    expect(JSON.parse(merged(back, source).text)).toEqual({ text: gives });
    expect(check({ xliff: file("back.xlf", back), source }, { concepts: [] }).issues).toEqual([]);
  });

  it.each(["读<b>须知</b>再借书", "打开<0>书架</0>看{{title}}"])("are told where they are lost: %s", (value) => {
    const source = resource({ text: value });
    const xliff = xliffOf(source).replace(
      /<target[^>]*><\/target>/u,
      '<target state="translated">Read it first</target>',
    );
    const { issues } = check({ xliff: file("back.xlf", xliff), source }, { concepts: [] });
    expect(issues.filter(({ rule }) => rule === "code/missing").length).toBeGreaterThanOrEqual(2);
  });

  it("stay text where they have no partner", () => {
    expect(xliffOf(resource({ text: "若a<b则减一" }))).toContain("若a&lt;b则减一");
    expect(xliffOf(resource({ text: "按<b>回车" }))).toContain("按&lt;b&gt;回车");
  });
});
