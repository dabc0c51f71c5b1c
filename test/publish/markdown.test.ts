import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import type { Publication } from "../../src/model/output.js";
import { identityMap } from "../../src/model/source-map.js";
import { markdown } from "../../src/publish/markdown/markdown.js";
import { text } from "../../src/publish/text.js";
import { runs } from "../runs.js";

function publicationOf(pairs: readonly (readonly [source: string, target: string])[]): Publication {
  const units = pairs.map(([source, target], index) => {
    const segment: Segment = {
      id: `s${index}`,
      span: { start: 0, end: source.length },
      source: plain(source),
      target: plain(target),
      state: "translated",
      terms: [],
      notes: [],
    };
    return { id: `u${index}`, kind: "paragraph" as const, text: source, map: identityMap(source), segments: [segment] };
  });
  const document: Document = { path: "a.txt", hash: "", srcLang: "zh-CN", trgLang: "en", units, queries: [] };
  const wording = { locale: "en" as const, t: String, message: () => "" };
  return { document, findIssues: () => [], audience: "public", layout: "stacked", toolVersion: "1", wording };
}

/** The text of each block, as a reader of Markdown has it. */
function blocksOf(source: string): { type: string; text: string }[] {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.map((node) => ({ type: node.type, text: textOf(node) }));
}

const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : `<${node.type}>`;

const shown = (value: string): string =>
  value
    .trim()
    .replace(/\s*[\r\n]\s*/gu, " ")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, "\ufffd");

const marks = fc.constantFrom(
  ..."*_`#+-=~|<>[]()!&;:.\\1 \t\nab汉，\u0001\ud800".split(""),
  "http://a.b",
  "1. ",
  "    ",
  "```",
  "&lt;",
);
const line = fc.array(marks, { minLength: 1, maxLength: 12 }).map((parts) => `字${parts.join("")}字`);
const start = fc.array(marks, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join("").trim()}字`);

describe("Markdown", () => {
  it("has the sentences of a paragraph in the order of the translation, with what stands beside them", () => {
    const source = "雾散了。船开了。";
    const segmentOf = (at: number, target: string, targetRank: number): Segment => ({
      id: `s${at}`,
      span: { start: at, end: at + 4 },
      source: plain(source.slice(at, at + 4)),
      target: plain(target),
      targetRank,
      state: "translated",
      terms: [],
      notes: [],
    });
    const publication = publicationOf([]);
    const segments = [segmentOf(0, "the fog lifted.", 1), segmentOf(4, "The boat left and ", 0)];
    const outside = [{ source: "一、", target: "I. ", after: 0 }];
    const unit = { id: "u", kind: "paragraph" as const, text: source, map: identityMap(source), segments, outside };
    const written = markdown.write({ ...publication, document: { ...publication.document, units: [unit] } });
    expect(blocksOf(String(written)).map((block) => block.text)).toEqual([
      "雾散了。船开了。",
      "I. The boat left and the fog lifted.",
    ]);
  });

  it.each([
    { what: "a list", target: "1. May" },
    { what: "a heading", target: "# 5" },
    { what: "a table", target: "| a | b |" },
    { what: "markup", target: "<script>alert(1)</script> & *so* on_and_on ~~x~~ [a](b)" },
    { what: "a rule", target: "---" },
  ])("reads as text what has the look of $what", ({ target }) => {
    expect(blocksOf(String(markdown.write(publicationOf([["好。", target]]))))).toEqual([
      { type: "blockquote", text: "好。" },
      { type: "paragraph", text: target },
    ]);
  });

  it("reads back as the texts that were written, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(line, start), fc.oneof(line, start)), { minLength: 1, maxLength: 4 }),
        (pairs) => {
          const blocks = blocksOf(String(markdown.write(publicationOf(pairs))));
          expect(blocks.map(({ text: read }) => read)).toEqual(pairs.flat().map(shown));
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe("the translation alone", () => {
  it("is a paragraph a line, line ends in it being spaces", () => {
    expect(
      text.write(
        publicationOf([
          ["好。", "Good\nmorning."],
          ["坏。", "Bad."],
        ]),
      ),
    ).toBe("Good morning.\nBad.\n");
  });
});
