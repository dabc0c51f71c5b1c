import { describe, expect, it } from "vitest";
import { escaping } from "../../src/formats/flow/flow.js";
import { FlowBudget } from "../../src/formats/flow/flow-budget.js";
import { FlowBuilder } from "../../src/formats/flow/flow-builder.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { repairFile } from "../../src/pipeline/repair/repair-file.js";

const OPTIONS = { repair: "off", repeats: "keep", srcLang: "zh", trgLang: "en", concepts: [] } as const;

/** A file with so many bytes that begin as the text does; the rest are line ends. */
function padded(name: string, text: string, size: number) {
  const bytes = new Uint8Array(size).fill(0x0a);
  bytes.set(new TextEncoder().encode(text));
  return { name, bytes };
}

describe("a document that would fill the memory", () => {
  it.each([
    ["a.html", "<!doctype html><p>天亮了。</p>"],
    ["a.xhtml", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>天亮了。</p></body></html>'],
    ["a.md", "天亮了。"],
    ["a.mdx", "天亮了。"],
    ["a.srt", "1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n"],
    ["a.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n天亮了。\n"],
    ["a.ass", "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,天亮了。\n"],
    ["a.txt", "天亮了。"],
  ])("is refused by its size before it is read: %s", (name, text) => {
    const file = padded(name, text, 100_000_001);
    const fault = expect.objectContaining({ code: "input.large", file: name, values: { size: 101, most: 100 } });
    expect(() => readDocument(file, OPTIONS)).toThrow(fault);
  });

  it("is refused where its lines are repaired too", () => {
    const file = padded("a.md", "天亮了。", 100_000_001);
    expect(() => repairFile(file, OPTIONS)).toThrow(expect.objectContaining({ code: "input.large" }));
  });

  it("is refused at the first text or code of a file that is one too many", () => {
    const source = { original: "天<br>\n亮<br>了", lineStarts: [0, 6], budget: new FlowBudget("a.html", [0, 6], 2) };
    const builder = new FlowBuilder(source);
    builder.text("天", 0);
    builder.code({ kind: "placeholder", span: { start: 1, end: 5 } });
    builder.text("亮", 6);
    const fault = { code: "input.codes", file: "a.html", place: { line: 2, column: 2 } };
    const full = () => builder.code({ kind: "placeholder", span: { start: 7, end: 11 } });
    expect(builder.finish({ kind: "paragraph", write: escaping((text) => text) })?.text).toBe("天亮");
    expect(full).toThrow(expect.objectContaining(fault));
  });

  it.each([
    ["a.srt", "1\n00:00:01,000 --> 00:00:02,000\n", "<i>雨</i>"],
    ["a.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", "<b>雨</b>"],
    ["a.ass", "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,", "{\\i1}雨{\\i0}"],
    ["a.md", "", "*雨*夜"],
    ["a.html", "<!doctype html><p>", "<i>雨</i>夜"],
  ])("is refused at a text with more codes than any has: %s", (name, head, piece) => {
    const [most, long] = [49_000, 51_000].map((count) => ({
      name,
      bytes: new TextEncoder().encode(`${head}${piece.repeat(count)}\n`),
    }));
    const fault = expect.objectContaining({ code: "input.text-codes", file: name, values: { most: 100_000 } });
    expect(readDocument(most ?? { name, bytes: new Uint8Array() }, OPTIONS).document.units).toHaveLength(1);
    expect(() => readDocument(long ?? { name, bytes: new Uint8Array() }, OPTIONS)).toThrow(fault);
  });

  it("is refused by its marks where it is Markdown, before its paragraphs are parsed", () => {
    const file = { name: "a.md", bytes: new TextEncoder().encode(`天亮了。\n\n${"*字".repeat(1_500_001)}`) };
    const place = { line: 3, column: 3_000_001 };
    expect(() => readDocument(file, OPTIONS)).toThrow(expect.objectContaining({ code: "input.codes", place }));
  });
});
