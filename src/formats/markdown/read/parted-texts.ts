import type { SyntaxNode } from "@lezer/common";
import type { UnitKind } from "../../../model/unit-kind.js";
import { isBlock, kindOfBlock } from "../../html/elements.js";
import { type Tag, tagAt } from "../syntax/scan.js";
import { attributeTexts } from "./attribute-texts.js";
import { inlineTags, isKept } from "./inline-tags.js";
import type { InnerText } from "./inner-text.js";
import { isBlank } from "./is-blank.js";
import type { Reading } from "./reading.js";

/** A stretch of a page, and the inline nodes in it. */
export interface InlineRange {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly SyntaxNode[];
}

/** A text of a paragraph or cell. */
export interface PartedText extends InlineRange {
  /** What the block that it stands in makes of it; nothing where that is the paragraph itself. */
  readonly kind?: UnitKind;
  /** Attributes of the tag before it, which people read. */
  readonly attributes: readonly InnerText[];
}

/**
 * The texts of a paragraph or cell. It is one, unless tags of HTML blocks stand in it, as MDX lets `<summary>` stand before the text that it is the
 * summary of: these part its texts, and what they keep from translation is none. Two line breaks outside any markup part its texts too.
 *
 * @example "<summary>More</summary>\nText." holds "More" and "Text."; "One.<br/><br/>Two." holds "One." and "Two."
 */
export function partedTexts(whole: InlineRange, reading: Reading): PartedText[] {
  const { nodes } = whole;
  const parts: PartedText[] = [];
  let [from, first] = [whole.from, 0];
  let about: Pick<PartedText, "kind" | "attributes"> = { attributes: [] };
  let kept: Tag | undefined;
  for (const cut of cutsIn(nodes, reading)) {
    if (kept === undefined) parts.push({ ...about, from, to: cut.from, nodes: nodes.slice(first, cut.first) });
    [from, first] = [cut.to, cut.next];
    const { tag } = cut;
    if (tag === undefined) continue;
    if (kept === undefined && tag.form === "open" && isKept(tag)) kept = tag;
    else if (tag.form === "close" && tag.name === kept?.name) kept = undefined;
    about = aboutOf(tag);
  }
  if (kept === undefined) parts.push({ ...about, from, to: whole.to, nodes: nodes.slice(first) });
  return parts;
}

/** What parts two texts. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** Index of the first node of the cut, and of the one after it. */
  readonly first: number;
  readonly next: number;
  /** Left out where line breaks part the texts. */
  readonly tag?: Tag;
}

function cutsIn(nodes: readonly SyntaxNode[], reading: Reading): Cut[] {
  const { text, dialect } = reading;
  const cuts: Cut[] = [];
  const breaks: Cut[] = [];
  for (const [index, { name, from, to }] of nodes.entries()) {
    const tag = name === "HTMLTag" ? tagAt(text, from, to, dialect.isMdx ? "jsx" : "html") : undefined;
    const cut = { from, to, first: index, next: index + 1 };
    if (tag !== undefined && isBlock(dialect.isMdx ? tag.name : tag.name.toLowerCase())) cuts.push({ ...cut, tag });
    else if (name === "HardBreak" || /^br$/iu.test(tag?.name ?? "")) breaks.push(cut);
  }
  return [...cuts, ...doubleBreaks(breaks, nodes, reading)].sort((one, other) => one.from - other.from);
}

/** Line breaks with nothing but blanks between them, outside inline elements: each run of two or more is a cut. */
function doubleBreaks(breaks: readonly Cut[], nodes: readonly SyntaxNode[], reading: Reading): Cut[] {
  const runs: Cut[] = [];
  for (const each of breaks) {
    const last = runs.at(-1);
    const isNext = last !== undefined && isBlank(reading.text.slice(last.to, each.from));
    if (isNext) runs[runs.length - 1] = { ...last, to: each.to, next: each.next };
    else runs.push(each);
  }
  const doubled = runs.filter(({ first, next }) => next - first > 1);
  if (doubled.length === 0 || !reading.partsLines) return [];
  const elements = [...inlineTags(reading, nodes).values()];
  let [next, end] = [0, 0];
  return doubled.filter((run) => {
    for (let each = elements[next]; each !== undefined && each.node.from < run.from; each = elements[next]) {
      end = Math.max(end, each.role.is === "pair" ? each.role.close.to : each.role.to);
      next += 1;
    }
    return end <= run.from;
  });
}

function aboutOf(tag: Tag): Pick<PartedText, "kind" | "attributes"> {
  const kind = kindOfBlock(tag.name.toLowerCase());
  const isOwn = tag.form === "open" && kind !== "paragraph";
  return { attributes: attributeTexts(tag), ...(isOwn && { kind: kind === "heading" ? "title" : kind }) };
}
