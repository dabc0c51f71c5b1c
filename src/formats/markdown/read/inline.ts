import type { SyntaxNode } from "@lezer/common";
import type { InlineCode } from "../../../model/document.js";
import { childrenOf } from "./children-of.js";
import { decodeReference } from "./entities.js";
import { type InlineTag, inlineTags } from "./inline-tags.js";
import type { InnerText } from "./inner-text.js";
import { type LinkParts, linkParts } from "./link-parts.js";
import { placeholderOf } from "./placeholders.js";
import { LfBuilder, type Reading } from "./reading.js";
import { templateTexts } from "./template-texts.js";

type Range = Pick<SyntaxNode, "from" | "to">;

/** Puts inline nodes and the text between them into a flow, and gathers the texts within its codes. */
export class InlineReader {
  readonly inner: InnerText[] = [];
  readonly builder: LfBuilder;
  readonly #reading: Reading;
  #hasText = false;
  /** White space around a line end of which the end is not yet seen. */
  #gap: { readonly from: number; to: number; readonly isHard: boolean } | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.builder = new LfBuilder(reading);
  }

  /** The children of a node and the text between them, from one offset to another. */
  read(nodes: readonly SyntaxNode[], from: number, to: number): void {
    const tags = inlineTags(this.#reading, nodes);
    let at = from;
    for (const node of nodes) {
      if (node.from < at || node.to > to) continue;
      const tag = tags.get(node.from);
      this.#text(at, node.from);
      at = node.to;
      if (tag === undefined) this.#node(node);
      else at = this.#tag(tag);
    }
    this.#text(at, to);
  }

  #text(from: number, to: number): void {
    for (const { 0: piece, index } of this.#reading.text.slice(from, to).matchAll(PIECE)) {
      const [start, end] = [from + index, from + index + piece.length];
      if (piece.includes("\n")) this.#break(start, end, false);
      else if (piece.trim() !== "") this.#plain(piece, start, end);
      else if (this.#gap !== undefined) this.#gap.to = end;
      else if (/[\u3000\u2003]/u.test(piece) && this.#hasText) this.#plain(piece, start, end);
      else this.builder.space(start, end, false);
    }
  }

  #plain(text: string, from: number, to: number): void {
    this.#closeGap();
    const isIndent = !this.#hasText && text.trim() === "";
    this.#hasText ||= !isIndent;
    if (isIndent) this.builder.space(from, to, false);
    else this.builder.text(text, from, to);
  }

  /** A line end, or a mark of a quotation after one. */
  #break(from: number, to: number, isHard: boolean): void {
    if (this.#gap === undefined) this.#gap = { from, to, isHard };
    else this.#gap.to = to;
  }

  #closeGap(): void {
    const gap = this.#gap;
    this.#gap = undefined;
    if (gap?.isHard === true) this.builder.code({ kind: "placeholder", type: "lb", from: gap.from, to: gap.to });
    else if (gap !== undefined) this.builder.space(gap.from, gap.to, true);
  }

  #code(
    { from, to }: Range,
    code: Pick<InlineCode, "kind" | "type" | "equiv" | "address"> & { readonly id?: string },
  ): string {
    this.#closeGap();
    return this.builder.code({ ...code, from, to });
  }

  #placeholder(range: Range, { type, equiv }: { readonly type: string; readonly equiv?: string }): void {
    this.#code(range, { kind: "placeholder", type, ...(equiv && { equiv }) });
  }

  #node(node: SyntaxNode): void {
    const { name, from, to } = node;
    const native = this.#reading.text.slice(from, to);
    const placeholder = placeholderOf(name, native);
    const pair = PAIRS[name];
    if (name === "Template") this.inner.push(...templateTexts(native, from));
    if (placeholder !== undefined) this.#placeholder(node, placeholder);
    else if (pair !== undefined) this.#pair(node, pair);
    else if (name === "Link" || name === "Image") this.#link(node);
    else if (name === "WikiLink") this.#wikiLink(node, native);
    else if (name === "Escape") this.#plain(native.slice(1), from, to);
    else if (name === "Entity") this.#plain(decodeReference(native) ?? native, from, to);
    else if (name === "HardBreak" || name === "QuoteMark") this.#break(from, to, name === "HardBreak");
  }

  #pair(node: SyntaxNode, type: string): void {
    const nodes = childrenOf(node);
    const [open, close] = [nodes[0], nodes.at(-1)];
    if (open === undefined || close === undefined) throw new Error(`${node.name} has its marks`);
    const equiv = this.#soleCode(nodes.slice(1, -1), open.to, close.from);
    if (equiv !== undefined) {
      this.#placeholder(node, { type, equiv });
      return;
    }
    const id = this.#code(open, { kind: "open", type });
    this.read(nodes.slice(1, -1), open.to, close.from);
    this.#code(close, { kind: "close", id, type });
  }

  #link(node: SyntaxNode): void {
    const { text, labels } = this.#reading;
    const parts = linkParts(node, text);
    if (parts === undefined) this.#text(node.from, node.to);
    else if (parts.key !== undefined && !labels.has(parts.key)) this.#unlinked(node, parts);
    else if (node.name === "Link") this.#linked(node, parts);
    else this.#image(node, parts);
  }

  /** Square brackets that are no link, as nothing is defined under their label. */
  #unlinked(node: SyntaxNode, { open, close, inside }: LinkParts): void {
    this.#text(open.from, open.to);
    this.read(inside, open.to, close.from);
    this.#text(close.from, node.to);
  }

  /** What the one code shows that a pair holds, where it holds nothing else: the pair and the code are one, as nothing in them is translated. */
  #soleCode(inside: readonly SyntaxNode[], from: number, to: number): string | undefined {
    const [node] = inside;
    if (node === undefined || node.from !== from || node.to !== to) return undefined;
    return placeholderOf(node.name, this.#reading.text.slice(from, to))?.equiv;
  }

  #linked(node: SyntaxNode, { open, close, inside, title, label, key }: LinkParts): void {
    const { shortcuts, toFile, text, labels } = this.#reading;
    const equiv = key === undefined && title === undefined ? this.#soleCode(inside, open.to, close.from) : undefined;
    if (equiv !== undefined) {
      this.#placeholder(node, { type: "link", equiv });
      return;
    }
    const address = key === undefined ? undefined : labels.get(key);
    const id = this.#code(open, { kind: "open", type: "link", ...(address && { address }) });
    this.read(inside, open.to, close.from);
    this.#titleIn(title);
    const isOwnLabel = key !== undefined && (label === undefined || label.to - label.from === 2);
    if (isOwnLabel) shortcuts.set(toFile(close.from), text.slice(open.to, close.from).replace(/\s+/gu, " "));
    this.#code({ from: close.from, to: node.to }, { kind: "close", id, type: "link" });
  }

  #image(node: SyntaxNode, { open, close, title, key }: LinkParts): void {
    if (key === undefined) this.inner.push({ form: "label", name: "alt", from: open.to, to: close.from });
    this.#titleIn(title);
    this.#placeholder(node, { type: "image" });
  }

  /** A link between pages. One without words of its own shows the page's name, which it keeps as its address when it gets words. */
  #wikiLink({ from, to }: SyntaxNode, native: string): void {
    const bar = native.lastIndexOf("|") + 1;
    const start = from + (bar > 0 ? bar : 2);
    const id = this.#code({ from, to: start }, { kind: "open", type: "link" });
    this.#plain(this.#reading.text.slice(start, to - 2), start, to - 2);
    this.#code({ from: to - 2, to }, { kind: "close", id, type: "link" });
    if (bar === 0) this.#reading.shortcuts.set(this.#reading.toFile(from), native.slice(2, -2));
  }

  #titleIn(title: SyntaxNode | undefined): void {
    if (title !== undefined) this.inner.push({ form: "title", name: "title", from: title.from + 1, to: title.to - 1 });
  }

  /** A tag, as a code of its own or as an end of a pair. Gives the offset after what it covers. */
  #tag({ node, attributes, role }: InlineTag): number {
    this.inner.push(...attributes);
    if (role.is === "placeholder") {
      this.#placeholder({ from: node.from, to: role.to }, role);
      return role.to;
    }
    const { type, inside, close } = role;
    const id = this.#code(node, { kind: "open", type });
    this.read(inside, node.to, close.from);
    this.#code(close, { kind: "close", id, type });
    return close.to;
  }
}

const PAIRS: Readonly<Partial<Record<string, string>>> = {
  Emphasis: "italic",
  StrongEmphasis: "bold",
  Strikethrough: "x-strikethrough",
};
const PIECE = /[ \t]*\n[ \t]*|[ \t]+|[\u3000\u2003]+|(?:(?![\u3000\u2003]|[ \t]*\n).)+/gu; // white space around a line end, or text
