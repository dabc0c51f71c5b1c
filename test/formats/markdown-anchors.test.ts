import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import { slugsOf } from "../../src/formats/markdown/anchors/slugs.js";
import { type MarkdownEngine, markdownEngines } from "../../src/model/markdown-options.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

/** A page with each text replaced that has a translation here. */
function translated(
  content: string,
  engine: MarkdownEngine | undefined,
  translations: Readonly<Record<string, string>>,
) {
  const file = { name: "a.md", bytes: new TextEncoder().encode(content) };
  const context = {
    repair: "auto",
    repeats: "mark",
    srcLang: "zh-CN",
    trgLang: "en",
    markdown: engine === undefined ? {} : { engine },
  } as const;
  const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const text = translations[segment.source.text];
      return text === undefined ? segment : { ...segment, target: { text, codes: segment.source.codes } };
    }),
  }));
  const { bytes, changes = [], broken } = writeFile(sourceFormats.markdown, file, { ...document, units }, context);
  expect(broken).toEqual([]);
  return { text: new TextDecoder().decode(bytes), changes: changes.map(({ what, values }) => ({ what, ...values })) };
}

const page = "# 总则\n\n[见](#范围)与[见](#%E6%80%BB%E5%88%99)\n\n## 范围\n\n## 附则 {#end}\n";

describe("links to a heading whose words are translated", () => {
  it.each(["vitepress", "docusaurus", "hugo", "pandoc"] as const)(
    "live on in %s, where the heading keeps its address",
    (engine) => {
      expect(translated(page, engine, { 范围: "Scope", 附则: "Final" })).toEqual({
        text: "# 总则\n\n[见](#范围)与[见](#%E6%80%BB%E5%88%99)\n\n## Scope {#范围}\n\n## Final {#end}\n",
        changes: [{ what: "anchor", now: "{#范围}" }],
      });
    },
  );

  it.each(["vitepress", "docusaurus", "hugo", "pandoc"] as const)(
    "live on in %s where the heading keeps its words, and so needs no address by hand",
    (engine) => {
      const content = "# API\n\n[见](#api)\n\n## 范围\n";
      expect(translated(content, engine, { API: "API", 见: "See", 范围: "Scope" }).text).toBe(
        "# API\n\n[See](#api)\n\n## Scope {#范围}\n",
      );
    },
  );

  it("are mended in a program that gives headings no address by hand", () => {
    expect(translated(page, "github", { 总则: "General rules", 范围: "Scope" })).toEqual({
      text: "# General rules\n\n[见](#scope)与[见](#general-rules)\n\n## Scope\n\n## 附则 {#end}\n",
      changes: [
        { what: "link", was: "#范围", now: "#scope" },
        { what: "link", was: "#总则", now: "#general-rules" },
      ],
    });
  });

  it("are mended in MkDocs, whose numbers shift when a chapter has words of its own", () => {
    const chapters = "# 一\n\n# 二\n\n# 三\n\n[见](#_3)[见](#_1)\n";
    expect(translated(chapters, "mkdocs", { 一: "One" }).text).toBe("# One\n\n# 二\n\n# 三\n\n[见](#_2)[见](#one)\n");
  });
});

describe("links to a heading in a page of which nobody said what makes it", () => {
  const links = "# 总则\n\n[见](#范围)\n\n## 范围\n\n## 附则\n";
  const rendered = { 总则: "General", 范围: "Scope", 附则: "Final" };

  it.each([
    { when: "a page has front matter", before: "---\ntitle: 甲\n---\n\n" },
    { when: "a page has shortcodes", before: "{{< toc >}}\n\n" },
    { when: "a page has attributes of kramdown", before: "甲\n{: .note}\n\n" },
  ])("live on by an address at the heading where $when", ({ before }) => {
    expect(translated(before + links, undefined, rendered).text).toBe(
      `${before}# General\n\n[见](#范围)\n\n## Scope {#范围}\n\n## Final\n`,
    );
  });

  it("are mended where nothing shows another program than GitHub", () => {
    expect(translated(links, undefined, rendered).text).toBe("# General\n\n[见](#scope)\n\n## Scope\n\n## Final\n");
  });
});

/** Headings, and what each program made of them: VitePress 1.6, Docusaurus 3.9, MkDocs 1.4.2, Hugo 0.111, Jekyll 4.3, kramdown 2.4, pandoc 2.17. */
const headings: readonly string[] = [
  "第一章 总则",
  "What’s new? “Quotes”",
  "What’s new? “Quotes”",
  "R&D, A/B & C++",
  "3.1 Overview",
  "A — B – C - D",
  "Ünïcode Café",
  "snake_case and_more",
  "前言：说明（一）",
  "第一章 总则",
  "A.b.c v1.0.2",
  "重复",
  "重复",
  "重复-1",
  "重复",
  "a...b",
  "Ends with dash -",
  "- dash",
  "50,000 people…",
  "第２章　全角　空格",
  "Section",
  "Section 1",
  "section-1",
  "section",
];

const addresses: Readonly<Record<Exclude<MarkdownEngine, "github">, string>> = {
  vitepress:
    "第一章-总则 what-s-new-quotes what-s-new-quotes-1 r-d-a-b-c _3-1-overview a-—-b-–-c-d unicode-cafe snake-case-and-more 前言-说明-一 " +
    "第一章-总则-1 a-b-c-v1-0-2 重复 重复-1 重复-1-1 重复-2 a-b ends-with-dash dash _50-000-people 第2章-全角-空格 section section-1 section-1-1 section-2",
  docusaurus:
    "第一章-总则 whats-new-quotes whats-new-quotes-1 rd-ab--c 31-overview a--b--c---d ünïcode-café snake_case-and_more 前言说明一 第一章-总则-1 " +
    "abc-v102 重复 重复-1 重复-1-1 重复-2 ab ends-with-dash-- --dash 50000-people 第２章全角空格 section section-1 section-1-1 section-2",
  hugo:
    "第一章-总则 whats-new-quotes whats-new-quotes-1 rd-ab--c 31-overview a--b--c---d ünïcode-café snake_case-and_more 前言说明一 第一章-总则-1 " +
    "abc-v102 重复 重复-1 重复-1-1 重复-2 ab ends-with-dash-- --dash 50000-people 第２章全角空格 section section-1 section-1-1 section-2",
  mkdocs:
    "_1 whats-new-quotes whats-new-quotes_1 rd-ab-c 31-overview a-b-c-d unicode-cafe snake_case-and_more _2 _3 abc-v102 _4 _5 -1 _6 ab " +
    "ends-with-dash- -dash 50000-people 2 section section-1 section-1_1 section_1",
  jekyll:
    "第一章-总则 whats-new-quotes whats-new-quotes-1 rd-ab--c 31-overview a--b--c---d ünïcode-café snake_case-and_more 前言说明一 第一章-总则-1 " +
    "abc-v102 重复 重复-1 重复-1 重复-2 ab ends-with-dash-- --dash 50000-people 第２章全角空格 section section-1 section-1-1 section-1",
  kramdown:
    "section whats-new-quotes whats-new-quotes-1 rd-ab--c overview a--b--c---d ncode-caf snakecase-andmore section-1 section-2 abc-v102 section-3 " +
    "section-4 section-5 section-6 ab ends-with-dash-- dash people section-7 section-8 section-1 section-1-1 section-9",
  pandoc:
    "第一章-总则 whats-new-quotes whats-new-quotes-1 rd-ab-c overview a-b-c---d ünïcode-café snake_case-and_more 前言说明一 第一章-总则-1 a.b.c-v1.0.2 " +
    "重复 重复-1 重复-1-1 重复-2 ab ends-with-dash-- dash people 第２章-全角-空格 section section-1 section-1-1 section-2",
};

describe("the addresses of headings", () => {
  it.each(Object.entries(addresses))("are those of %s", (engine, expected) => {
    const known = markdownEngines.find((each) => each === engine);
    const found =
      known &&
      slugsOf(
        headings.map((text) => ({ text, raw: text })),
        known,
      );
    expect(found).toEqual(expected.split(" "));
  });

  it("are made of a heading as it stands in the file by Hugo and kramdown", () => {
    const link = [{ text: "链接", raw: "[链接](x.md)" }];
    expect([slugsOf(link, "hugo"), slugsOf(link, "kramdown"), slugsOf(link, "jekyll")]).toEqual([
      ["链接xmd"],
      ["xmd"],
      ["链接"],
    ]);
  });

  it("count headings that have nothing to translate", () => {
    const { text } = translated("# 1986\n\n# 1986\n\n# 一\n\n# 二\n\n[见](#_2)[见](#1986_1)\n", "mkdocs", {
      一: "One",
    });
    expect(text).toBe("# 1986\n\n# 1986\n\n# One\n\n# 二\n\n[见](#_1)[见](#1986_1)\n");
  });
});
