import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

/** Files of Markdown that people wrote. Another folder may be named, to try files that nobody here has seen: DUIYI_MARKDOWN=FOLDER. */
const FOLDER = process.env.DUIYI_MARKDOWN ?? "../shared/data/formats/md";
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.mdx?$/u.test(name)) : [];

const context = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" } as const;
const HAN = /\p{Script=Han}/u;

/** English in place of each text of a segment that holds Chinese, with signs that a program might turn or escape. */
function translate(segment: Segment, index: number): Segment {
  const { text, codes } = segment.source;
  if (!HAN.test(text)) return segment;
  const ends = [...codes.map(({ offset }) => offset), text.length];
  let [target, from] = ["", 0];
  const moved = ends.flatMap((end, part) => {
    const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text.slice(from, end)) ?? [];
    from = end;
    target += `${before}${HAN.test(words) ? `Word${index}p${part} don’t stop (yet)` : words}${after}`;
    const code = codes[part];
    return code === undefined ? [] : [{ ...code, offset: target.length }];
  });
  return { ...segment, target: { text: target, codes: moved }, state: "translated" };
}

/** A file with every text translated, or with every second. */
function translated(file: { readonly name: string; readonly bytes: Uint8Array }, every: 1 | 2): Uint8Array {
  const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
  let count = 0;
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      count += 1;
      return count % every === 0 ? translate(segment, count) : segment;
    }),
  }));
  const { bytes, broken } = writeFile(sourceFormats.markdown, file, { ...document, units }, context);
  expect(broken).toEqual([]);
  return bytes;
}

/** What of a text stays whatever is translated, as the parser of remark sees it, which shares no code with ours. */
function skeletonOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8").decode(bytes).replace(/^---\n.*?\n---\n/su, "");
  return linesOf(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 0);
}

function linesOf(node: Nodes, depth: number): string[] {
  const inside = (by: number): string[] =>
    "children" in node ? node.children.flatMap((child) => linesOf(child, depth + by)) : [];
  switch (node.type) {
    case "text":
      return [];
    case "emphasis": // may be written as elements
    case "strong":
    case "delete":
      return inside(0);
    case "html":
      return (node.value.match(/<\/?[a-z][\w.-]*/giu) ?? [])
        .filter((tag) => !/^<\/?(?:strong|em|del|span)$/iu.test(tag))
        .map((tag) => `${depth} ${tag}`);
    case "link":
    case "image":
    case "definition":
      return [`${depth} ${node.type} ${addressOf(node.url)}`, ...inside(0)];
    case "heading":
      return [`${depth} heading ${node.depth}`, ...inside(1)];
    case "code":
    case "inlineCode":
      return [`${depth} ${node.type} ${node.value.replace(/\s+/gu, " ")}`];
    default:
      return [`${depth} ${node.type}`, ...inside(1)];
  }
}

/** An address without the place on its page, which follows the words of a heading, and without the Chinese that this parser takes for a part of one. */
const addressOf = (url: string): string =>
  url.replace(/#.*$/su, "#").replace(/[)\p{Script=Han}，。；：！？、（）“”].*$/su, "");

describe.skipIf(files.length === 0)("a real file of Markdown (skipped where ../shared is absent)", () => {
  it.each(files)("has the same blocks, links and codes for another parser when it is translated: %s", (name) => {
    const file = { name, bytes: readFileSync(`${FOLDER}/${name}`) };
    const original = skeletonOf(file.bytes);
    for (const every of [1, 2] as const) expect(skeletonOf(translated(file, every)), `${every}`).toEqual(original);
  });
});
