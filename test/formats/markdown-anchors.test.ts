import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import { slugsOf } from "../../src/formats/markdown/anchors/slugs.js";
import type { MarkdownEngine } from "../../src/model/markdown-options.js";
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

describe("the addresses of headings", () => {
  it.each<{ engine: MarkdownEngine; headings: readonly string[]; gives: readonly string[] }>([
    {
      engine: "github",
      headings: ["第一章 总则", "What’s new?", "What’s new?"],
      gives: ["第一章-总则", "whats-new", "whats-new-1"],
    },
    {
      engine: "vitepress",
      headings: ["第一章 总则", "What’s new?", "2. 安装"],
      gives: ["第一章-总则", "what-s-new", "_2-安装"],
    },
    { engine: "mkdocs", headings: ["总则", "范围", "API 文档", "Café"], gives: ["_1", "_2", "api", "cafe"] },
    { engine: "kramdown", headings: ["总则", "范围", "API 文档"], gives: ["section", "section-1", "api-"] },
    { engine: "pandoc", headings: ["1. 总则", "3.5", "Two words"], gives: ["总则", "section", "two-words"] },
  ])("of $engine", ({ engine, headings, gives }) => {
    expect(slugsOf(headings, engine)).toEqual(gives);
  });
});
