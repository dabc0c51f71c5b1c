import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { runs } from "../runs.js";

/** What the parser of remark, which shares no code with ours, sees in a text. */
const seenBy = (text: string): Nodes =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const context = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" } as const;

/** A file with all its sentences translated, in order; of a sentence with codes the texts around them. */
function translated(content: string, texts: readonly string[]): string {
  const file = { name: "a.md", bytes: new TextEncoder().encode(content) };
  const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
  let count = 0;
  const translate = (segment: Segment): Segment => {
    const text = texts[count % texts.length] ?? "";
    count += 1;
    let at = 0;
    const codes = segment.source.codes.map((code, index) => {
      at = index === 0 ? 0 : text.length; // a pair is around it all
      return { ...code, offset: at };
    });
    return { ...segment, target: { text, codes }, state: "translated" };
  };
  const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) }));
  const { bytes, broken } = writeFile(sourceFormats.markdown, file, { ...document, units }, context);
  expect(broken).toEqual([]);
  return new TextDecoder().decode(bytes);
}

/** Blocks as they stand within one another, without what is in their lines. */
function blocksIn(node: Nodes): unknown {
  if (!("children" in node) || TEXTUAL.has(node.type)) return node.type;
  const depth = node.type === "heading" ? node.depth : "";
  return [`${node.type}${depth}`, ...node.children.map(blocksIn)];
}

/** The text of each block with lines, without tags, as a reader sees it. */
function textsIn(node: Nodes): string[] {
  if (TEXTUAL.has(node.type)) return [lineOf(node).replace(/\s+/gu, " ").trim()];
  return "children" in node ? node.children.flatMap(textsIn) : [];
}

function lineOf(node: Nodes): string {
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(lineOf).join("") : "";
}

const TEXTUAL: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell"]);

const han = fc.constantFrom("海港", "雪山", "总则", "天亮了", "牛羊下山");
const inline = fc.oneof(
  han,
  han.map((text) => `**${text}**`),
  han.map((text) => `[${text}](a.md)`),
);
const indent = (text: string, by: string): string => text.replace(/\n(?=[^\n])/gu, `\n${by}`);
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    inline,
    inline.map((text) => `## ${text}`),
    han.map((text) => `${text}\n===`),
    fc.tuple(han, han).map(([a, b]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${b} | ${a} |`),
    fc.constant("```js\nlet a = 1;\n```"),
    fc.constant("***"),
    tie("blocks").map((text) => `- ${indent(text, "  ")}`),
    tie("blocks").map((text) => `1. ${indent(text, "   ")}`),
    tie("blocks").map((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  ),
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((each) => each.join("\n\n")),
}));

const signs = fc.constantFrom(
  ..."ab c12.-+*_`[](){}<>|&;:#!\\$~^=\"'/“”é".split(""),
  "1. ",
  "- ",
  "# ",
  "> ",
  "](",
  "[x] ",
  "www.a ",
  "http://a.b ",
  "&amp;",
);
const sentence = fc.string({ unit: signs, minLength: 1, maxLength: 10 }).map((text) => `w${text.trim()}w`);

describe("a generated Markdown file", () => {
  it("has the same blocks for another parser when it is translated, with the words of the translator", () => {
    fc.assert(
      fc.property(blocks, fc.array(sentence, { minLength: 1, maxLength: 5 }), (text, texts) => {
        const content = `${text}\n`;
        const home = seenBy(translated(content, texts));
        const original = seenBy(content);
        expect(blocksIn(home)).toEqual(blocksIn(original));
        const spoken = new Set(texts.map((each) => each.replace(/\s+/gu, " ")));
        for (const line of textsIn(home)) expect(line === "" || spoken.has(line), line).toBe(true);
      }),
      { numRuns: runs(60), seed: 4 },
    );
  });

  it("comes back byte for byte when nothing is translated", () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom("\n", "\r\n"), (text, end) => {
        const content = `${text}\n`.replaceAll("\n", end);
        const file = { name: "a.md", bytes: new TextEncoder().encode(content) };
        fc.pre(/\p{Script=Han}/u.test(content));
        const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
        const { bytes } = writeFile(sourceFormats.markdown, file, document, context);
        expect(new TextDecoder().decode(bytes)).toBe(content);
      }),
      { numRuns: runs(60), seed: 4 },
    );
  });
});
