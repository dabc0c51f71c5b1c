import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mergeResource, type PrepareResourceOptions, prepareResource } from "../../src/pipeline/prepare/resource.js";
import { createTranslator } from "../../src/ui/translator.js";

const { t } = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const options: PrepareResourceOptions = { srcLang: "zh-CN", trgLang: "en", toolVersion: "1", t };
const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const resource = (tree: object, name = "zh.json") => file(name, JSON.stringify(tree, null, 2));
const xliffOf = async (source: ReturnType<typeof file>, more: Partial<PrepareResourceOptions> = {}) =>
  (await prepareResource(source, { ...options, ...more })).deliveries[0]?.text ?? "";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a translator does: a target for each unit, with the codes as the tool shows them. */
function translated(xliff: string, translations: ReadonlyMap<string, string>) {
  const text = xliff.replace(
    /(<trans-unit id="(.*?)".*?)<target><\/target>/gsu,
    (_whole, before: string, id: string) => {
      let count = 0;
      const markup = escapeXml(translations.get(id) ?? "").replace(
        /\{\{.*?\}\}|\$t\([^()]*\)/gu,
        (code) => `<ph id="${++count}">${code}</ph>`,
      );
      return `${before}<target>${markup}</target>`;
    },
  );
  return file("back.xlf", text);
}

function* stringsOf(node: object, path = ""): Generator<[string, string]> {
  for (const [key, value] of Object.entries(node))
    if (typeof value === "string") yield [path + key, value];
    else yield* stringsOf(value, `${path}${key}.`);
}

describe("an i18next resource", () => {
  it.each([
    { from: "zh-Hans", to: "en" },
    { from: "en", to: "zh-Hans" },
  ])("takes the program's own sentences from $from to $to and home, plurals and all", async ({ from, to }) => {
    const source = file(`${from}.json`, readFileSync(`locales/${from}.json`, "utf8"));
    const target = JSON.parse(readFileSync(`locales/${to}.json`, "utf8"));
    const xliff = await xliffOf(source, { srcLang: from, trgLang: to });
    const { text, name } = mergeResource({ xliff: translated(xliff, new Map(stringsOf(target))), source });
    expect(JSON.parse(text)).toEqual(target);
    expect(name).toBe(`${to}.json`);
  });

  it("keeps the names in the source's order, and its indentation", async () => {
    const source = file("site.json", '{\n\t"b": "二",\n\t"a": {\n\t\t"z": "三",\n\t\t"y": ""\n\t}\n}\n');
    const xliff = translated(await xliffOf(source), new Map([["a.z", "Three"]]));
    expect(mergeResource({ xliff, source })).toEqual({
      text: '{\n\t"b": "二",\n\t"a": {\n\t\t"z": "Three",\n\t\t"y": ""\n\t}\n}\n',
      name: "site.en.json",
      left: ["b"],
    });
  });

  it("gives each language the plural forms that it has", async () => {
    const source = resource({
      days_other: "{{count}} 天",
      place_ordinal_other: "第 {{count}} 名",
      none_other: { a: "一" },
    });
    const idsIn = async (trgLang: string) =>
      Array.from((await xliffOf(source, { trgLang })).matchAll(/<trans-unit id="(.*?)"/gu), ([, id]) => id);
    expect(await idsIn("en")).toEqual([
      "days_one",
      "days_other",
      "place_ordinal_one",
      "place_ordinal_two",
      "place_ordinal_few",
      "place_ordinal_other",
      "none_other.a",
    ]);
    expect(await idsIn("ru")).toContain("days_many");
    expect(await idsIn("ja")).toEqual(["days_other", "place_ordinal_other", "none_other.a"]);
  });

  it("protects interpolations and nestings as codes", async () => {
    const source = resource({ a: '你好，{{- name}}！$t(days, { "count": {{n}} })。' });
    expect(await xliffOf(source)).toContain(
      '<source>你好，<ph id="1">{{- name}}</ph>！<ph id="2">$t(days, { "count": {{n}} })</ph>。</source>',
    );
  });

  it.each([
    { what: "a code that the source has not", target: 'Hello, <ph id="1">{{nmae}}</ph>!' },
    { what: "nothing but the source", target: '你好，<ph id="1">{{name}}</ph>！' },
  ])("keeps the source where the target has $what", async ({ target }) => {
    const source = resource({ a: "你好，{{name}}！" });
    const xliff = file("back.xlf", (await xliffOf(source)).replace("<target>", `<target>${target}`));
    expect(mergeResource({ xliff, source }).left).toEqual(["a"]);
  });

  it("takes a code that came back without what it holds by its id", async () => {
    const source = resource({ a: "你好，{{name}}！" });
    const xliff = file("back.xlf", (await xliffOf(source)).replace("<target>", '<target>Hello, <x id="1"/>!'));
    expect(JSON.parse(mergeResource({ xliff, source }).text)).toEqual({ a: "Hello, {{name}}!" });
  });

  it("keeps the source where two translations disagree, or the source was changed", async () => {
    const source = resource({ a: "好", b: "坏", c: "中" });
    const unit = (id: string, from: string, to: string) =>
      `<trans-unit id="${id}"><source>${from}</source><target>${to}</target></trans-unit>`;
    const units =
      unit("a", "好", "Good") + unit("a", "好", "Fine") + unit("b", "很坏", "Bad") + unit("c", "中", "Middling");
    const xliff = file(
      "back.xlf",
      `<xliff version="1.2"><file source-language="zh-CN" target-language="en"><body>${units}</body></file></xliff>`,
    );
    expect(mergeResource({ xliff, source }).left).toEqual(["a", "b"]);
  });

  it("carries the translations of an earlier version over", async () => {
    const before = resource({ a: "好", b: "{{n}} 个苹果和梨" });
    const xliff = await xliffOf(before);
    const previous = translated(
      xliff,
      new Map([
        ["a", "Good"],
        ["b", "{{n}} apples and pears"],
      ]),
    );
    const prepared = await prepareResource(resource({ a: "好", b: "{{n}} 个苹果和桃" }), { ...options, previous });
    expect(prepared.deliveries[0]?.text).toContain("<target>Good</target>");
    expect(prepared.changes?.map(({ kind }) => kind)).toEqual(["kept", "changed"]);
  });

  it.each([
    { what: "a list", tree: { a: ["一"] }, path: "a" },
    { what: "a number", tree: { a: 1 }, path: "a" },
    { what: "a number for a name", tree: { a: { "10": "十" } }, path: "a.10" },
    { what: "a dot in a name", tree: { "a.b": "一" }, path: "a.b" },
    { what: "markup in a name", tree: { "R&D": "一" }, path: "R&D" },
    { what: "a name that JavaScript keeps for itself", tree: JSON.parse('{"__proto__":"一"}'), path: "__proto__" },
    { what: "a control character", tree: { a: "一\u0001" }, path: "a" },
    { what: "an entity as text", tree: { a: "一 &amp; 二" }, path: "a" },
    { what: "half a character", tree: { a: "一\ud800" }, path: "a" },
  ])("refuses $what by name rather than alter it", async ({ tree, path }) => {
    await expect(prepareResource(resource(tree), options)).rejects.toMatchObject({
      code: "resource.value",
      values: { path },
    });
  });

  it.each([
    "  blanks at both ends ",
    "a\nb\tc",
    "<b>粗</b> & \"引\" '单'",
    "]]>",
    "{{unclosed $t(",
    "}} {{a}}{{b}}",
    "😀 𠮷",
  ])("takes %j there and back", async (text) => {
    const source = resource({ a: text });
    const xliff = (await xliffOf(source)).replace(
      /<source>(.*?)<\/source><target>/su,
      "<source>$1</source><target>→$1",
    );
    expect(JSON.parse(mergeResource({ xliff: file("x.xlf", xliff), source }).text)).toEqual({ a: `→${text}` });
  });
});
