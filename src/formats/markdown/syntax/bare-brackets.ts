import { InlineContext, type MarkdownConfig } from "@lezer/markdown";
import { labelOf } from "../label-of.js";
import type { DocumentText } from "./document-text.js";

/**
 * Brackets within the text of a link under whose words nothing is defined, as in `[[部署]](deploy.md)`: they are signs, and the link around them
 * is one. The parser else takes any brackets for a link, in which no other stands.
 *
 * @see CommonMark 0.31.2, "Shortcut reference link": a label must match a definition
 */
export const bareBrackets = (document: DocumentText): MarkdownConfig => ({
  parseInline: [
    {
      name: "BareBrackets",
      before: "LinkEnd",
      parse(cx, next, at) {
        if (next !== CLOSING || isBeforeTarget(cx.text, at + 1 - cx.offset)) return -1;
        const index = cx.findOpeningDelimiter(InlineContext.linkStart);
        const opened = index === null ? null : cx.getDelimiterAt(index);
        if (index === null || opened === null) return -1;
        if (!isWithinLink(cx.text, at + 1 - cx.offset) || isDefined(cx.slice(opened.to, at), document)) return -1;
        for (const element of cx.takeContent(index)) cx.addElement(element);
        return at + 1;
      },
    },
  ],
});

const CLOSING = 0x5d;

const isBeforeTarget = (text: string, at: number): boolean => text[at] === "(" || text[at] === "[";

/** Whether the brackets around an offset are those of a link. */
function isWithinLink(text: string, from: number): boolean {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(from, from + FURTHEST).matchAll(BRACKET)) {
    if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth < 0) return isBeforeTarget(text, from + index + 1);
  }
  return false;
}

const BRACKET = /\\.|[[\]]/gsu;
const FURTHEST = 500; // characters of the text of a link

/** Whether a label is defined anywhere in the document. */
function isDefined(label: string, document: DocumentText): boolean {
  document.labels ??= new Set(
    Array.from(document.text.matchAll(DEFINITION), ({ groups }) => labelOf(groups?.label ?? "")),
  );
  return document.labels.has(labelOf(label));
}

/** "[部署]: deploy.md", and not "[图]: 新华社 [供稿](a.md)", where more than a title follows */
const DEFINITION = /^[ \t>]*\[(?<label>[^[\]\n]{1,999})\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*|(?=\n))[ \t]*(?=\n|$|["'(])/gmu;
