import type { SyntaxNode } from "@lezer/common";
import { nameTable } from "../../../model/name-table.js";
import { type Tag, tagAt } from "../syntax/scan.js";
import { attributeTexts } from "./attribute-texts.js";
import type { InnerText } from "./inner-text.js";
import type { Reading } from "./reading.js";

/** A tag within a text, and what becomes of it. */
export interface InlineTag {
  readonly node: SyntaxNode;
  readonly attributes: readonly InnerText[];
  readonly role:
    | { readonly is: "pair"; readonly type: string; readonly inside: readonly SyntaxNode[]; readonly close: SyntaxNode }
    /** One code from the tag to an offset: the tag alone, or all of an element that is not translated. */
    | { readonly is: "placeholder"; readonly type: string; readonly to: number; readonly equiv?: string };
}

/**
 * The tags among neighbouring nodes, by the offset at which they begin. Those that open and close an element here are pairs; the reading of
 * a ruby, code, and what is not to be translated is one code with all that stands in it.
 */
export function inlineTags(reading: Reading, nodes: readonly SyntaxNode[]): ReadonlyMap<number, InlineTag> {
  const found = new Map<number, InlineTag>();
  const { text, dialect } = reading;
  const open: { readonly index: number; readonly tag: Tag }[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.name !== "HTMLTag") continue;
    const tag = tagAt(text, node.from, node.to, dialect.isMdx ? "jsx" : "html");
    if (tag === undefined) continue;
    const attributes = attributeTexts(tag);
    const type = /^br$/iu.test(tag.name) ? "lb" : "x-markup";
    found.set(node.from, {
      node,
      attributes,
      role: { is: "placeholder", type, to: node.to },
    });
    if (tag.form === "open" && !VOID.has(tag.name.toLowerCase()) && open.length < DEEPEST) open.push({ index, tag });
    const at = tag.form === "close" ? open.findLastIndex((each) => each.tag.name === tag.name) : -1;
    const opened = open[at];
    const first = nodes[opened?.index ?? -1];
    if (opened === undefined || first === undefined) continue;
    open.length = at;
    found.set(first.from, element(reading, nodes.slice(opened.index + 1, index), opened.tag, first, node));
  }
  return found;
}

function element(
  { text }: Reading,
  inside: readonly SyntaxNode[],
  tag: Tag,
  node: SyntaxNode,
  close: SyntaxNode,
): InlineTag {
  const name = tag.name.toLowerCase();
  const attributes = attributeTexts(tag);
  if (READINGS.has(name)) return { node, attributes: [], role: { is: "placeholder", type: "x-ruby", to: close.to } };
  if (CODES.has(name) || isKept(tag)) {
    const equiv = text.slice(node.to, close.from);
    return { node, attributes: [], role: { is: "placeholder", type: "x-code", to: close.to, equiv } };
  }
  return { node, attributes, role: { is: "pair", type: TYPES[name] ?? "x-markup", inside, close } };
}

/** Whether an element says that it is not to be translated. @see HTML, `translate`; Google, `notranslate` */
export const isKept = ({ attributes }: Tag): boolean =>
  attributes.some(
    ({ name, value }) =>
      (name === "translate" && value.toLowerCase() === "no") ||
      (/^class(?:Name)?$/u.test(name) && /(?:^|\s)notranslate(?:\s|$)/u.test(value)),
  );

const DEEPEST = 50; // elements within one another; those deeper are codes without a partner
const READINGS: ReadonlySet<string> = new Set(["rt", "rp", "rtc"]);
const CODES: ReadonlySet<string> = new Set(["code", "kbd", "samp", "var", "script", "style", "svg", "math", "tt"]);
/** Elements of HTML that have no end tag. @see HTML, "Void elements" */
export const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const TYPES = nameTable<string>({
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underlined",
  ins: "underlined",
  a: "link",
});
