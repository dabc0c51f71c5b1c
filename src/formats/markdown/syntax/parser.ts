import type { Tree } from "@lezer/common";
import { type MarkdownConfig, type MarkdownParser, parser, Table, TaskList } from "@lezer/markdown";
import { bareBrackets } from "./bare-brackets.js";
import { addedBlocks } from "./blocks.js";
import type { DocumentText } from "./document-text.js";
import { emphasisUnder } from "./emphasis.js";
import type { FlankingRule } from "./flanking.js";
import { inlineParsers } from "./inline-rule.js";
import { componentTag, inlineRules, wikiRules } from "./inline-rules.js";
import { mdx } from "./mdx.js";
import { maskTemplates } from "./templates.js";

/** Which Markdown a text is in. */
export interface Dialect {
  readonly isMdx: boolean;
  readonly flanking: FlankingRule;
  /** Whether `[[页面]]` is a link, as in Obsidian. */
  readonly hasWikiLinks: boolean;
}

/**
 * The syntax tree of a Markdown text without front matter, whose lines end in LF: CommonMark with the tables, task lists and strikethrough of
 * GFM and what many programs add. Its nodes are named as those of Lezer, with more of our own; offsets count in the text.
 *
 * @param labels - defined for links, as `labelOf` gives them; those of the text itself unless said
 */
export function parseMarkdown(text: string, dialect: Dialect, labels?: DocumentText["labels"]): Tree {
  const key = `${dialect.isMdx} ${dialect.flanking} ${dialect.hasWikiLinks}`;
  const made = parsers.get(key) ?? parserOf(dialect);
  parsers.set(key, made);
  const masked = dialect.isMdx ? text : maskTemplates(text);
  Object.assign(made.document, { text, masked, labels });
  return made.parser.parse(masked);
}

/** A parser, and the text that it is at work on. */
interface MadeParser {
  readonly parser: MarkdownParser;
  readonly document: DocumentText;
}

const parsers = new Map<string, MadeParser>(); // one for each dialect: making one takes longer than parsing a paragraph

function parserOf({ isMdx, flanking, hasWikiLinks }: Dialect): MadeParser {
  const document: DocumentText = { text: "", masked: "" };
  const rules: MarkdownConfig = {
    defineNodes: Array.from(new Set([...wikiRules, ...inlineRules].map(({ node }) => node))),
    parseInline: inlineParsers([
      ...inlineRules.filter(({ node }) => !isMdx || !NOT_IN_MDX.has(node)),
      ...(hasWikiLinks ? wikiRules : []),
    ]),
  };
  const html: MarkdownConfig = isMdx ? mdx(document) : { parseInline: inlineParsers([componentTag]) };
  return {
    parser: parser.configure([
      Table,
      TaskList,
      emphasisUnder(flanking),
      addedBlocks(document),
      bareBrackets(document),
      rules,
      html,
    ]),
    document,
  };
}

const NOT_IN_MDX: ReadonlySet<string> = new Set(["Template", "Attributes"]); // braces are expressions
