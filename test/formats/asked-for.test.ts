import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Content, Segment } from "../../src/model/document.js";
import type { IncludedPart } from "../../src/model/left-out.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

const encoder = new TextEncoder();
const reading = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" } as const;

/** The sentences of a file with parts of it that are asked for, and the file with each of them translated by a function. */
function asked(
  format: "html" | "markdown",
  content: string,
  include: readonly IncludedPart[],
  translate = (text: string) => text,
) {
  const file = { name: format === "html" ? "a.html" : "a.md", bytes: encoder.encode(content) };
  const context = { ...reading, include };
  const { document } = readDocument(file, { ...context, as: format, concepts: [] });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map(
      (segment): Segment => ({ ...segment, target: withCodes(translate(segment.source.text), segment) }),
    ),
  }));
  const { bytes, broken } = writeFile(sourceFormats[format], file, { ...document, units }, context);
  const texts = document.units.map(({ text, context: about }) => [about?.name, text]);
  return { texts, written: new TextDecoder().decode(bytes), broken };
}

/** A target with the codes of its source, at its end if it is shorter. */
const withCodes = (text: string, { source }: Segment): Content => ({
  text,
  codes: source.codes.map((code) => ({ ...code, offset: Math.min(code.offset, text.length) })),
});

const data =
  '<script type="application/ld+json">{"@type":"Article","headline":"山\\u6c34画","url":"https://a.b/路"}</script>';

describe("parts of a page", () => {
  it("are left to themselves unless asked for", () => {
    expect(asked("html", `${data}<!-- 旁注 --><p>甲一`, []).texts).toEqual([[undefined, "甲一"]]);
  });

  it("are its linked data, written as JSON within a script", () => {
    const { texts, written, broken } = asked("html", `${data}<p>甲一`, ["json-ld"], () => 'the "</script>"');
    expect(texts).toEqual([
      ["json-ld headline", "山水画"],
      [undefined, "甲一"],
    ]);
    expect(written).toContain('"headline":"the \\"\\u003c/script>\\"","url":"https://a.b/路"');
    expect(broken).toEqual([]);
  });

  it("are comments, but none with markup or conditions", () => {
    const content = "<p>甲<!-- 旁注 -->乙</p><!--[if IE]>丙<![endif]--><!-- <p>丁</p> -->";
    const { texts, written } = asked("html", content, ["comments"], (text) =>
      text === "旁注" ? "ends --> here" : text,
    );
    expect(texts).toEqual([
      [undefined, "甲乙"],
      ["comment", "旁注"],
    ]);
    expect(written).toContain("<!-- ends - - > here -->");
  });

  it("are none of linked data that is no JSON", () => {
    expect(asked("html", '<script type="application/ld+json">{"name": 山}</script><p>甲一', ["json-ld"]).texts).toEqual(
      [[undefined, "甲一"]],
    );
  });
});

describe("parts of a block of code in Markdown", () => {
  it.each([
    { what: "line", code: "js", content: 'f("// 无"); // 打开', gives: ["打开"] },
    { what: "address", code: "js", content: "fetch(http://a.b//路)", gives: [] },
    { what: "block of lines", code: "c", content: "/* 甲\n * 乙\n */ 名", gives: ["甲", "乙"] },
    { what: "script", code: "sh", content: "npm i # 装好\necho '# 无'", gives: ["装好"] },
    { what: "query", code: "sql", content: "select 1 -- 一", gives: ["一"] },
    { what: "page", code: "html", content: "<p>无</p> <!-- 页 -->", gives: ["页"] },
    { what: "code in no language", code: "", content: "# 无", gives: [] },
  ])("are the comments of a $what", ({ code, content, gives }) => {
    const { texts } = asked("markdown", `\`\`\`${code}\n${content}\n\`\`\`\n`, ["comments"]);
    expect(texts.map(([, text]) => text)).toEqual(gives);
  });

  it.each([
    { info: 'js title="入口" {1}', written: 'js title="the ”gate” ’x’" {1}' },
    { info: "sh [入口]", written: "sh [the ”gate” ’x’]" },
  ])("are the titles of blocks: $info", ({ info, written }) => {
    const page = (line: string): string => `\`\`\`${line}\n名 // 无\n\`\`\`\n`;
    const translated = asked("markdown", page(info), ["captions"], () => 'the "gate" `x`');
    expect(translated).toMatchObject({ written: page(written), broken: [] });
  });

  it("are comments of HTML, but no sign for a program", () => {
    expect(asked("markdown", "<!-- 旁注 -->\n\n<!-- more -->\n", ["comments"]).texts).toEqual([["comment", "旁注"]]);
  });
});
