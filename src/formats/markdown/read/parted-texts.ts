import type { SyntaxNode } from "@lezer/common";
import type { UnitKind } from "../../../model/unit-kind.js";
import { isBlock, kindOfBlock } from "../../html/elements.js";
import { type Tag, tagAt } from "../syntax/scan.js";
import { attributeTexts } from "./attribute-texts.js";
import { childrenOf } from "./children-of.js";
import { isKept } from "./inline-tags.js";
import type { InnerText } from "./inner-text.js";
import type { Reading } from "./reading.js";

/** A text of a paragraph. */
export interface PartedText {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly SyntaxNode[];
  /** What the block that it stands in makes of it; nothing where that is the paragraph itself. */
  readonly kind?: UnitKind;
  /** Attributes of the tag before it, which people read. */
  readonly attributes: readonly InnerText[];
}

/**
 * The texts of a paragraph. It is one, unless tags of HTML blocks stand in it, as MDX lets `<summary>` stand before the text that it is the
 * summary of: these part its texts, and what they keep from translation is none.
 *
 * @example "<summary>More</summary>\nText." holds "More" and "Text."
 */
export function partedTexts(node: SyntaxNode, { text, dialect }: Reading): PartedText[] {
  const nodes = childrenOf(node);
  const tags = nodes.flatMap((each, index): BlockTag[] => {
    if (each.name !== "HTMLTag") return [];
    const tag = tagAt(text, each.from, each.to, dialect.isMdx ? "jsx" : "html");
    return tag !== undefined && isBlock(dialect.isMdx ? tag.name : tag.name.toLowerCase()) ? [{ tag, index }] : [];
  });
  const parts: PartedText[] = [];
  let [from, first] = [node.from, 0];
  let about: Pick<PartedText, "kind" | "attributes"> = { attributes: [] };
  let kept: Tag | undefined;
  for (const { tag, index } of tags) {
    if (kept === undefined) parts.push({ ...about, from, to: tag.span.start, nodes: nodes.slice(first, index) });
    if (kept === undefined && tag.form === "open" && isKept(tag)) kept = tag;
    else if (tag.form === "close" && tag.name === kept?.name) kept = undefined;
    [from, first] = [tag.span.end, index + 1];
    about = aboutOf(tag);
  }
  if (kept === undefined) parts.push({ ...about, from, to: node.to, nodes: nodes.slice(first) });
  return parts;
}

interface BlockTag {
  readonly tag: Tag;
  readonly index: number;
}

function aboutOf(tag: Tag): Pick<PartedText, "kind" | "attributes"> {
  const kind = kindOfBlock(tag.name.toLowerCase());
  const isOwn = tag.form === "open" && kind !== "paragraph";
  return { attributes: attributeTexts(tag), ...(isOwn && { kind: kind === "heading" ? "title" : kind }) };
}
