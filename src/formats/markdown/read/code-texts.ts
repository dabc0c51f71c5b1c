import type { SyntaxNode } from "@lezer/common";
import type { IncludedPart } from "../../../model/left-out.js";
import { childrenOf } from "./children-of.js";
import { commentsIn } from "./comments.js";

/** A text in a block of code, and what it is. */
export interface CodeText {
  readonly form: "code-title" | "comment";
  readonly from: number;
  readonly to: number;
}

/** The texts of a block of code that are asked for: its title, and the comments in it; of a comment of HTML its words. */
export function codeTexts(node: SyntaxNode, text: string, include: ReadonlySet<IncludedPart>): CodeText[] {
  if (node.name === "CommentBlock") return include.has("comments") ? commentText(node, text) : [];
  const nodes = childrenOf(node);
  const about = nodes.find(({ name }) => name === "CodeInfo");
  const info = about === undefined ? "" : text.slice(about.from, about.to);
  const titles = include.has("captions") ? titlesIn(info, about?.from ?? 0) : [];
  if (!include.has("comments")) return titles;
  const language = /^[\w+#-]*/u.exec(info)?.[0].toLowerCase() ?? "";
  const lines = nodes.filter(({ name }) => name === "CodeText");
  return [...titles, ...commentsIn(text, lines, language).map((span): CodeText => ({ form: "comment", ...span }))];
}

/** The words of a comment of HTML that holds no markup, and that no program reads as a sign, such as `<!-- more -->`. */
function commentText({ from, to }: SyntaxNode, text: string): CodeText[] {
  const { open = "", words = "" } = COMMENT.exec(text.slice(from, to))?.groups ?? {};
  const start = from + open.length;
  return /\p{L}/u.test(words) && !/[<>\n]/u.test(words) && !/^[\w-]+$/u.test(words)
    ? [{ form: "comment", from: start, to: start + words.length }]
    : [];
}

const COMMENT = /^(?<open><!--\s*)(?<words>.*?)\s*-->$/su;

function titlesIn(info: string, from: number): CodeText[] {
  return Array.from(info.matchAll(TITLE)).flatMap(({ index, groups = {} }) => {
    const { key = "[", value, label = "" } = groups;
    const text = value ?? label;
    if (!/\p{L}/u.test(text)) return [];
    const at = from + index + key.length;
    return [{ form: "code-title", from: at, to: at + text.length }];
  });
}

/** `title="标题"` of Docusaurus, MkDocs and Hugo; `[标签]` of a group of VitePress. */
const TITLE = /(?<key>(?:title|caption|name|label)\s*=\s*["'])(?<value>[^"']+)["']|\[(?<label>[^\]]+)\]/gu;
