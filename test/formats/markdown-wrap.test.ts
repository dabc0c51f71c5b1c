import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

/** A file with a translation of each segment, its paragraphs wrapped at thirty columns. */
function wrapped(content: string, translation: string): string {
  const context = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en", markdown: { wrap: 30 } } as const;
  const file = { name: "a.md", bytes: new TextEncoder().encode(content) };
  const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
  const translate = (segment: Segment): Segment => ({
    ...segment,
    target: { text: translation, codes: segment.source.codes.map((code) => ({ ...code, offset: translation.length })) },
    state: "translated",
  });
  const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) }));
  const { bytes, broken } = writeFile(sourceFormats.markdown, file, { ...document, units }, context);
  expect(broken).toEqual([]);
  return new TextDecoder().decode(bytes);
}

const sentence = "The harbour was built when the first ships came";

describe("a translated paragraph", () => {
  it("is wrapped where it was wrapped", () => {
    expect(wrapped("第一行\n第二行\n", sentence)).toBe("The harbour was built when the\nfirst ships came\n");
  });

  it("is one line where it was one line", () => {
    expect(wrapped("第一行第二行\n", sentence)).toBe(`${sentence}\n`);
  });

  it("keeps the marks of quotations and the indents of items", () => {
    expect(wrapped("> 第一行\n> 第二行\n", sentence)).toBe("> The harbour was built when\n> the first ships came\n");
    expect(wrapped("- 第一行\n  第二行\n", sentence)).toBe("- The harbour was built when\n  the first ships came\n");
  });

  it("keeps the line ends of its file", () => {
    expect(wrapped("第一行\r\n第二行\r\n", sentence)).toBe("The harbour was built when the\r\nfirst ships came\r\n");
  });

  it("is not broken in a code", () => {
    expect(wrapped("第一行\n第二行`npm run build all`\n", "Then the whole of it is built with ")).toBe(
      "Then the whole of it is built\nwith `npm run build all`\n",
    );
  });

  it("is not broken before what would begin a block", () => {
    expect(wrapped("第一行\n第二行\n", "It was in the cold winter of 1986. Nobody came - or so")).toBe(
      "It was in the cold winter\nof 1986. Nobody came - or so\n",
    );
  });
});
