import type { BlockContext, BlockParser, Element, Line, MarkdownConfig } from "@lezer/markdown";
import type { DocumentText } from "./document-text.js";
import { matchAt } from "./scan.js";
import { isMasked, MASKED_TEMPLATE } from "./templates.js";
import { titleIn } from "./titles.js";

/**
 * Blocks that programs add to Markdown: `:::` containers, `!!!` admonitions, notes, formulas, definitions, and the mark at the head of a
 * quotation that is an alert.
 *
 * @param document - what is parsed, for a formula must be known to end
 */
export const addedBlocks = (document: DocumentText): MarkdownConfig => ({
  defineNodes: [
    { name: "ContainerLine", block: true },
    { name: "AlertLine", block: true },
    { name: "CaptionLine", block: true },
    { name: "IncludeLine", block: true },
    { name: "Abbreviation", block: true },
    { name: "TemplateBlock", block: true },
    { name: "FormulaBlock", block: true },
    { name: "Admonition", block: true, composite: isIndented },
    { name: "FootnoteBlock", block: true, composite: isIndented },
    { name: "Definition", block: true, composite: isIndented },
    "BlockHead",
  ],
  parseBlock: [
    line("ContainerLine", CONTAINER),
    line("CaptionLine", CAPTION),
    line("IncludeLine", INCLUDE),
    line("Abbreviation", ABBREVIATION),
    {
      name: "TemplateBlock",
      before: "LinkReference",
      parse(cx, line) {
        const end = templateEnd(document, cx.lineStart + line.pos, line);
        return end === undefined ? false : takeUpTo(cx, "TemplateBlock", cx.lineStart + line.pos, end);
      },
      endLeaf: (cx, line) => templateEnd(document, cx.lineStart + line.pos, line) !== undefined,
    },
    {
      name: "AlertLine",
      before: "LinkReference",
      parse: (cx, line) =>
        cx.parentType().name === "Blockquote" && ALERT.test(rest(line)) && takeLine(cx, line, "AlertLine"),
    },
    {
      name: "FormulaBlock",
      before: "LinkReference",
      parse(cx, line) {
        const end = formulaEnd(document.text, cx.lineStart + line.pos);
        if (end === undefined) return false;
        return takeUpTo(cx, "FormulaBlock", cx.lineStart + line.pos, end);
      },
      endLeaf: (cx, line) => formulaEnd(document.text, cx.lineStart + line.pos) !== undefined,
    },
    {
      name: "Admonition",
      before: "LinkReference",
      parse: (cx, line) => beginBlock(cx, line, "Admonition", ADMONITION, "line"),
      endLeaf: (_, line) => ADMONITION.test(rest(line)),
    },
    {
      name: "FootnoteBlock",
      before: "LinkReference",
      parse: (cx, line) => beginBlock(cx, line, "FootnoteBlock", FOOTNOTE, "mark"),
      endLeaf: (_, line) => FOOTNOTE.test(rest(line)),
    },
    {
      name: "Definition",
      before: "LinkReference",
      parse: (cx, line) => beginBlock(cx, line, "Definition", DEFINITION, "mark"),
      endLeaf: (_, line) => DEFINITION.test(rest(line)),
    },
  ],
});

/** A rule for a block of one line. */
const line = (name: string, pattern: RegExp): BlockParser => ({
  name,
  before: "LinkReference",
  parse: (cx, line) => pattern.test(rest(line)) && takeLine(cx, line, name),
  endLeaf: (_, line) => pattern.test(rest(line)),
});

const CAPTION = /^\/{3,}(?:\s*$|[ \t]*[\w-]+(?:[ \t]*\||\s*$))/u; // "/// caption", "///"
const INCLUDE = /^(?:--8<--|<<<[ \t]*[@./\w])/u; // '--8<-- "a.md"', "<<< @/a.js"
const ABBREVIATION = /^\*\[[^\]]+\]:[ \t]/u; // "*[HTML]: 超文本标记语言"
const CONTAINER = /^:{2,}(?:\s*$|[ \t]*[\w-]+(?:[ \t[{]|\s*$))/u; // "::: tip 提示", ":::note[标题]", ":::"
const ALERT = /^\[![\w-]+\][+-]?(?:[ \t]|$)/u; // "[!NOTE]"
const ADMONITION = /^(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]+"[^"]*")?|"[^"]*")[ \t]*$/u; // '!!! note "标题"'
const FOOTNOTE = /^\[\^[^\s[\]]+\]:/u; // "[^1]:"
const DEFINITION = /^:[ \t]+(?=\S)/u; // ": 说明"

const rest = (line: Line): string => line.text.slice(line.pos).trimEnd();

/** Whether a line goes on with a block whose content is indented: it is empty, or indented by four columns or as far as its first line. */
function isIndented(_: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

function takeLine(cx: BlockContext, line: Line, node: string): true {
  const start = cx.lineStart + line.pos;
  const end = cx.lineStart + line.text.length;
  const inside = titleNodes(cx, node, line.text.slice(line.pos), start);
  cx.nextLine();
  cx.addElement(cx.elt(node, start, end, inside));
  return true;
}

/** The inline nodes of the title in a line that begins at an offset. */
function titleNodes(cx: BlockContext, node: string, line: string, start: number): Element[] {
  const title = titleIn(node, line);
  return title === undefined ? [] : cx.parser.parseInline(line.slice(title.from, title.to), start + title.from);
}

/** Makes a block of all lines up to an offset. */
function takeUpTo(cx: BlockContext, node: string, start: number, end: number): true {
  while (cx.nextLine() && cx.lineStart < end);
  cx.addElement(cx.elt(node, start, Math.min(end, cx.prevLineEnd())));
  return true;
}

/** Where templates that begin a line end, if nothing else stands on their lines and they are more than a value: `{% if %}`, `{{< toc >}}`. */
function templateEnd({ text, masked }: DocumentText, start: number, line: Line): number | undefined {
  if (!isMasked(line.text.charAt(line.pos)) || !/^\{(?:%|\{[<%])/u.test(text.slice(start, start + 3))) return undefined;
  const end = start + (matchAt(TEMPLATES, masked, start)?.[0].length ?? 0);
  return end > start ? end : undefined;
}

const TEMPLATES = new RegExp(`(?:${MASKED_TEMPLATE}[ \\t]*)+(?=\\n|$)`, "uy");

/**
 * Begins a block of which the first line starts with a mark. The mark is a `BlockHead`, alone or with the rest of its line; what follows is
 * in the block as far as it is indented.
 */
function beginBlock(cx: BlockContext, line: Line, node: string, pattern: RegExp, head: "mark" | "line"): null | false {
  const match = pattern.exec(line.text.slice(line.pos));
  if (match === null) return false;
  const start = cx.lineStart + line.pos;
  const end = head === "mark" ? line.pos + match[0].length : line.text.length;
  cx.startComposite(node, line.pos, INDENT);
  const inside = titleNodes(cx, "BlockHead", line.text.slice(line.pos, end), start);
  cx.addElement(cx.elt("BlockHead", start, cx.lineStart + end, inside));
  line.moveBase(line.skipSpace(end));
  return null;
}

const INDENT = 4; // columns that continue an admonition, a note or a definition

/** Where a formula that begins a line ends: `$$` at the end of a line. */
function formulaEnd(text: string, start: number): number | undefined {
  if (!text.startsWith("$$", start)) return undefined;
  const end = text.indexOf("$$", start + 2);
  if (end < 0 || /\n[ \t]*\n/u.test(text.slice(start, end))) return undefined;
  return /^[ \t]*(?:\n|$)/u.test(text.slice(end + 2, end + 200)) ? end + 2 : undefined;
}
