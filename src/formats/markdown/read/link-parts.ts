import type { SyntaxNode } from "@lezer/common";
import { labelOf } from "../label-of.js";
import { childrenOf } from "./children-of.js";

/** The parts of a link or image. */
export interface LinkParts {
  /** The mark before its text: `[` or `![`. */
  readonly open: SyntaxNode;
  /** The bracket after its text. */
  readonly close: SyntaxNode;
  readonly inside: readonly SyntaxNode[];
  readonly title?: SyntaxNode;
  /** The label in brackets of its own, `[]` too. */
  readonly label?: SyntaxNode;
  /** What it refers to, as `labelOf` gives it; none where it says itself where it leads. */
  readonly key?: string;
}

/** The parts of a link or image; nothing where the node has not the marks of one. */
export function linkParts(node: SyntaxNode, text: string): LinkParts | undefined {
  const nodes = childrenOf(node);
  const closing = nodes.findIndex(({ name, from }, index) => index > 0 && name === "LinkMark" && text[from] === "]");
  const [open, close] = [nodes[0], nodes[closing]];
  if (open === undefined || close === undefined) return undefined;
  const title = nodes.find(({ name }) => name === "LinkTitle");
  const label = nodes.find(({ name }) => name === "LinkLabel");
  const isInline = nodes.some(({ name, from }) => name === "LinkMark" && text[from] === "(");
  const own = label !== undefined && label.to - label.from > 2;
  const key = own ? text.slice(label.from + 1, label.to - 1) : text.slice(open.to, close.from);
  return {
    open,
    close,
    inside: nodes.slice(1, closing),
    ...(title && { title }),
    ...(label && { label }),
    ...(!isInline && { key: labelOf(key) }),
  };
}
