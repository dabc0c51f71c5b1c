import type { SyntaxNode, Tree } from "@lezer/common";
import type { IncludedPart } from "../../model/left-out.js";
import { yamlStrings } from "../../text/yaml.js";
import { frontMatterOf } from "./front-matter/front-matter.js";
import { childrenOf } from "./read/children-of.js";
import { labelsIn } from "./read/labels-in.js";
import { linkParts } from "./read/link-parts.js";
import { templateSkeleton } from "./read/template-texts.js";

/**
 * What of a Markdown text stays whatever is translated: its blocks as they stand within one another, links and images with where they lead,
 * code, formulas and tags, names of front matter. Emphasis is none of it, for its marks may have become elements.
 *
 * @param text - with LF, the front matter too
 * @param include - what was read that is only so where it is asked for
 */
export function skeletonOf(text: string, tree: Tree, body: string, include: readonly IncludedPart[] = []): string[] {
  const front = frontMatterOf(text);
  const content = front?.language === "yaml" ? text.slice(front.from, front.to) : "";
  const names = content === "" ? [] : (yamlStrings(content)?.map(({ path }) => path.join(".")) ?? ["no YAML"]);
  const found = names.map((name) => `front ${name}`);
  visit(
    tree.topNode,
    { text: body, labels: labelsIn(tree, body), isCodeRead: include.some((part) => CODE_PARTS.has(part)), found },
    0,
  );
  return found;
}

/** What a walk through a tree knows and gathers. */
interface Walk {
  readonly text: string;
  readonly labels: ReadonlyMap<string, string>;
  /** Whether something in blocks of code is translated. */
  readonly isCodeRead: boolean;
  readonly found: string[];
}

function visit(node: SyntaxNode, walk: Walk, depth: number): void {
  const { text, found } = walk;
  const native = text.slice(node.from, node.to);
  if (isHeadingAddress(node, native)) return;
  const isThrough = EMPHASIS.has(node.name) || !isLink(node, walk);
  if (node.name === "URL" && native.includes("#") && !native.includes("://"))
    found.push(`${depth} #`); // which follows the words of its heading
  else if (walk.isCodeRead && CODE_BLOCKS.has(node.name)) return void found.push(`${depth} ${node.name}`);
  else if (NATIVE.has(node.name)) found.push(`${depth} ${node.name} ${native.replace(/\s+/gu, " ")}`);
  else if (node.name === "Template" || node.name === "TemplateBlock")
    found.push(`${depth} ${templateSkeleton(native)}`);
  else if (node.name === "WikiLink") found.push(`${depth} [[${native.replace(/^\[\[|\|[^|]*$|\]\]$/gu, "")}`);
  else if (TAGGED.has(node.name)) found.push(...tagsIn(native));
  else if (PASSED_OVER.has(node.name) || LINK_TO_ITSELF.test(native)) return;
  else if (!isThrough) found.push(`${depth} ${node.name}`);
  const children = childrenOf(node).filter(({ name }) => node.name !== "Image" || name === "URL");
  for (const child of children) visit(child, walk, isThrough ? depth : depth + 1);
}

/** Whether a node is the address that a heading has by hand: one is written only where the words of the heading make another. */
const isHeadingAddress = ({ name, parent }: SyntaxNode, native: string): boolean =>
  name === "Attributes" && /^\\?\{#[^\s{}]+\}$/u.test(native) && parent?.name.includes("Heading") === true;

/** Whether a node is no link, or one that leads somewhere. */
function isLink(node: SyntaxNode, { text, labels }: Walk): boolean {
  const key = node.name === "Link" || node.name === "Image" ? linkParts(node, text)?.key : undefined;
  return key === undefined || labels.has(key);
}

const CODE_BLOCKS: ReadonlySet<string> = new Set(["FencedCode", "CommentBlock"]);
const CODE_PARTS: ReadonlySet<IncludedPart> = new Set(["comments", "captions"]);
const LINK_TO_ITSELF = /^\[(?<url>(?:https?:\/\/|www\.|[\w.+-]+@)[^\]]+)\]\((?:https:\/\/|mailto:)?\k<url>\)$/u;
const NATIVE: ReadonlySet<string> = new Set(
  "InlineCode Formula Emoji WikiEmbed WikiComment BlockAddress Expression Footnote Attributes URL CodeInfo CodeText FencedCode CodeBlock ModuleBlock FormulaBlock".split(
    " ",
  ),
);
const TAGGED: ReadonlySet<string> = new Set(["HTMLTag", "HTMLBlock", "JsxBlock"]);
const EMPHASIS: ReadonlySet<string> = new Set(["Emphasis", "StrongEmphasis", "Strikethrough"]);
const PASSED_OVER: ReadonlySet<string> = new Set([
  ..."Address Autolink EmphasisMark StrikethroughMark QuoteMark Escape Entity LinkMark LinkTitle LinkLabel CodeMark CodeText TableDelimiter HeaderMark".split(
    " ",
  ),
]);

/** Names of the tags in HTML or JSX but for those that emphasis is written with. */
const tagsIn = (native: string): string[] =>
  Array.from(native.matchAll(/<\/?([a-z][\w.-]*)/giu), ([tag]) => tag).filter(
    (tag) => !/^<\/?(?:strong|em|del|span)$/iu.test(tag),
  );
