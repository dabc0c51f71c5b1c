import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";
import type { DocumentText } from "./document-text.js";
import { inlineParsers } from "./inline-rule.js";
import { mdxInlineRules } from "./inline-rules.js";
import { commentEnd, expressionEnd, tagAt } from "./scan.js";

/**
 * MDX: imports and exports, expressions and JSX in place of HTML, indented code and addresses in angle brackets. Tags and expressions that
 * stand alone on their lines are blocks; others stand within the text.
 *
 * @param document - what is parsed, for a tag or expression may run over several lines
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export const mdx = (document: DocumentText): MarkdownConfig => ({
  remove: ["HTMLBlock", "IndentedCode", "HTMLTag"],
  defineNodes: [{ name: "ModuleBlock", block: true }, { name: "JsxBlock", block: true }, "Expression"],
  parseBlock: [
    {
      name: "ModuleBlock",
      parse(cx, line) {
        if (cx.depth > 1 || line.indent > 0 || !MODULE.test(line.text)) return false;
        return takeBlock(cx, line, "ModuleBlock", moduleEnd(document.text, cx.lineStart));
      },
    },
    {
      name: "JsxBlock",
      parse(cx, line) {
        const end = flowEnd(document.text, cx.lineStart + line.pos);
        return end === undefined ? false : takeBlock(cx, line, "JsxBlock", end);
      },
      endLeaf: (cx, line) => flowEnd(document.text, cx.lineStart + line.pos) !== undefined,
    },
  ],
  parseInline: inlineParsers(mdxInlineRules),
});

const MODULE = /^(?:import|export)(?=[\s{*"'])/u; // "import X from './x';"

/** Where imports and exports that begin on a line end: at an empty line outside brackets. */
function moduleEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/^\n[ \t]*(?:\n|$)/u.test(text.slice(at, at + 200))) {
    const end = text[at] === "{" ? expressionEnd(text, at, text.length) : undefined;
    at = end ?? at + 1;
  }
  return at;
}

/** Where the tags and expressions that begin at an offset end, if nothing else stands on their lines. */
function flowEnd(text: string, start: number): number | undefined {
  let at = start;
  if (text[at] !== "<" && text[at] !== "{") return undefined;
  for (;;) {
    const end = nodeEnd(text, at);
    if (end === undefined) return undefined;
    at = end;
    while (text[at] === " " || text[at] === "\t") at += 1;
    if (at >= text.length || text[at] === "\n") return at;
  }
}

const nodeEnd = (text: string, at: number): number | undefined =>
  text[at] === "{"
    ? expressionEnd(text, at, text.length)
    : (commentEnd(text, at, text.length) ?? tagAt(text, at, text.length, "jsx")?.span.end);

/** Makes a block of all lines up to an offset. */
function takeBlock(cx: BlockContext, line: Line, node: string, end: number): true {
  const start = cx.lineStart + line.pos;
  while (cx.nextLine() && cx.lineStart < end);
  cx.addElement(cx.elt(node, start, end));
  return true;
}
