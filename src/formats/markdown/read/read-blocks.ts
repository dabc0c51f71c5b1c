import type { SyntaxNode } from "@lezer/common";
import type { TablePlace } from "../../../model/place.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { Flow } from "../../flow/flow.js";
import type { FlowFacts } from "../../flow/flow-builder.js";
import { headingOf } from "../anchors/headings.js";
import { titleIn } from "../syntax/titles.js";
import type { Place } from "../write/place.js";
import { childrenOf } from "./children-of.js";
import { codeTexts } from "./code-texts.js";
import { addDecoded } from "./decoded.js";
import { readHtml } from "./html-block.js";
import { InlineReader } from "./inline.js";
import type { InnerText } from "./inner-text.js";
import { readJsx } from "./jsx-block.js";
import { type InlineRange, partedTexts } from "./parted-texts.js";
import { LfBuilder, type Reading } from "./reading.js";
import { templateTexts } from "./template-texts.js";

/** Reads every text of a tree into the reading's flows, in the order of the document. */
export function readBlocks(reading: Reading, root: SyntaxNode): void {
  new BlockReader(reading).blocks(root, "paragraph");
}

class BlockReader {
  readonly #reading: Reading;
  #heading: string | undefined;
  /** Tables so far, and the cell that is read. */
  #tables = 0;
  #cell: TablePlace | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** @param kind - of the paragraphs that stand in the node itself */
  blocks(parent: SyntaxNode, kind: UnitKind): void {
    for (const node of childrenOf(parent)) this.#block(node, kind);
  }

  #block(node: SyntaxNode, kind: UnitKind): void {
    const { name } = node;
    const inner = CONTAINERS[name];
    const place = TITLES[name];
    if (inner !== undefined) this.blocks(node, kind === "note" ? "note" : inner);
    else if (place !== undefined && this.#title(node, place)) return;
    else if (name === "Paragraph") this.#paragraph(node, kind);
    else if (name === "Task") this.#task(node, kind);
    else if (HEADING.test(name)) this.#headingNode(node);
    else if (name === "Table") this.#table(node);
    else if (name === "TemplateBlock") this.#template(node);
    else if (name === "LinkReference") this.#definition(node);
    else if (name === "HTMLBlock") readHtml(this.#reading, node, this.#heading);
    else if (name === "FencedCode" || name === "CommentBlock") this.#code(node);
    else if (name === "JsxBlock") readJsx(this.#reading, node, this.#heading);
  }

  #paragraph(node: SyntaxNode, kind: UnitKind): void {
    this.#parted({ from: node.from, to: node.to, nodes: childrenOf(node) }, kind, isPlace(kind) ? kind : "paragraph");
  }

  #parted(whole: InlineRange, kind: UnitKind, place: Place): void {
    for (const { attributes, kind: own = kind, ...range } of partedTexts(whole, this.#reading)) {
      for (const attribute of attributes) this.#inner(attribute, place === "cell");
      this.#inline(range, own, place);
    }
  }

  #task(node: SyntaxNode, kind: UnitKind): void {
    const [marker, ...nodes] = childrenOf(node);
    this.#inline({ from: marker?.to ?? node.from, to: node.to, nodes }, kind, "item");
  }

  #headingNode(node: SyntaxNode): void {
    const nodes = childrenOf(node);
    const marks = nodes.filter(({ name }) => name === "HeaderMark");
    const inside = nodes.filter(({ name }) => name !== "HeaderMark");
    const isSetext = node.name.startsWith("Setext");
    const from = isSetext ? node.from : (marks[0]?.to ?? node.from);
    const closing = isSetext ? marks[0] : marks[1];
    const end = closing?.from ?? node.to;
    const to = isSetext ? this.#lineEnd(from, end) : end;
    const { builder, inner } = this.#inlineReader(from, to, inside);
    const write = this.#reading.writerFor(isSetext ? "paragraph" : "heading");
    const flow = builder.finish({ kind: "heading", write, ...this.#about() });
    if (flow !== undefined) this.#take([flow]);
    for (const each of inner) this.#inner(each);
    if (flow === undefined) return;
    this.#heading = flow.text;
    this.#reading.headings.push(headingOf(flow, this.#reading.text.slice(from, to)));
  }

  /** Where the text before a line of signs ends: the marks of quotations that begin that line are none of it. */
  #lineEnd(from: number, to: number): number {
    return from + this.#reading.text.slice(from, to).replace(/\n[ \t>]*$/u, "").length;
  }

  /** The title of a container or admonition, if it has one. What shows it takes it for a text with markup, but for two kinds of lines. */
  #title(node: SyntaxNode, place: Place): boolean {
    const title = titleIn(node.name, this.#reading.text.slice(node.from, node.to));
    if (title === undefined) return false;
    const range = { from: node.from + title.from, to: node.from + title.to };
    if (place === "definition" || place === "comment") this.#flat(range, "title", place);
    else this.#inline({ ...range, nodes: childrenOf(node) }, "title", place);
    return true;
  }

  #table(node: SyntaxNode): void {
    const rows = childrenOf(node).filter(({ name }) => name === "TableHeader" || name === "TableRow");
    const columns = this.#cellsOf(rows[0]).length;
    this.#tables += 1;
    for (const [row, each] of rows.entries()) {
      for (const [cell, whole] of this.#cellsOf(each).slice(0, columns).entries()) {
        this.#cell = { table: this.#tables, row: row + 1, cell: cell + 1 };
        this.#parted(whole, "cell", "cell");
      }
    }
    this.#cell = undefined;
  }

  /** The cells of a row, the empty ones too. */
  #cellsOf(row: SyntaxNode | undefined): InlineRange[] {
    const cells: InlineRange[] = [];
    let isAwaited = false;
    for (const node of row === undefined ? [] : childrenOf(row)) {
      if (node.name === "TableCell") cells.push({ from: node.from, to: node.to, nodes: childrenOf(node) });
      else if (isAwaited) cells.push({ from: node.from, to: node.from, nodes: [] });
      isAwaited = node.name === "TableDelimiter";
    }
    return cells;
  }

  #code(node: SyntaxNode): void {
    for (const { form, from, to } of codeTexts(node, this.#reading.text, this.#reading.include))
      this.#flat({ from, to }, form === "comment" ? "note" : "caption", form, form);
  }

  #template({ from, to }: SyntaxNode): void {
    for (const inner of templateTexts(this.#reading.text.slice(from, to), from)) this.#inner(inner);
  }

  #definition(node: SyntaxNode): void {
    const title = childrenOf(node).find(({ name }) => name === "LinkTitle");
    if (title !== undefined && !REMARK.test(this.#reading.text.slice(node.from, title.from)))
      this.#inner({ form: "title", name: "title", from: title.from + 1, to: title.to - 1 });
  }

  /** A text with inline markup. */
  #inline({ from, to, nodes }: InlineRange, kind: UnitKind, place: Place): void {
    const { builder, inner } = this.#inlineReader(from, to, nodes);
    this.#take(builder.finishApart({ kind, write: this.#reading.writerFor(place), ...this.#about() }));
    for (const each of inner) this.#inner(each, place === "cell");
  }

  #inlineReader(from: number, to: number, nodes: readonly SyntaxNode[]): InlineReader {
    const reader = new InlineReader(this.#reading);
    reader.read(nodes, from, from + this.#reading.text.slice(from, to).trimEnd().length);
    return reader;
  }

  #take(flows: readonly Flow[]): void {
    for (const flow of flows) if (this.#reading.isTaken(flow.text)) this.#reading.flows.push(flow);
  }

  #inner({ form, name, from, to }: InnerText, isInCell = false): void {
    this.#flat({ from, to }, "attribute", form, name, isInCell);
  }

  /** A text of which no part is markup. */
  #flat(
    { from, to }: { from: number; to: number },
    kind: UnitKind,
    place: Place,
    name?: string,
    isInCell = false,
  ): void {
    const builder = new LfBuilder(this.#reading);
    if (place === "code-title" || place === "comment") builder.text(this.#reading.text.slice(from, to), from, to);
    else addDecoded(builder, this.#reading.text, { from, to }, place !== "attribute" && place !== "quoted");
    const write = this.#reading.writerFor(place, isInCell);
    const flow = builder.finish({ kind, write, ...this.#about(name) });
    if (flow !== undefined) this.#take([flow]);
  }

  /** What a translator is told of a text, and the cell that it stands in. */
  #about(name?: string): Pick<FlowFacts, "context" | "table"> {
    const heading = this.#heading;
    const context = { ...(heading !== undefined && { heading }), ...(name !== undefined && { name }) };
    const hasContext = heading !== undefined || name !== undefined;
    return { ...(hasContext && { context }), ...(this.#cell && { table: this.#cell }) };
  }
}

const isPlace = (kind: UnitKind): kind is "item" | "note" => kind === "item" || kind === "note";

/** Blocks that hold blocks, and what the paragraphs in them are. */
const CONTAINERS: Readonly<Partial<Record<string, UnitKind>>> = {
  BulletList: "paragraph",
  OrderedList: "paragraph",
  ListItem: "item",
  Blockquote: "paragraph",
  Admonition: "paragraph",
  FootnoteBlock: "note",
  Definition: "item",
};

/** How titles are written in the lines that have one. */
const TITLES: Readonly<Partial<Record<string, Place>>> = {
  BlockHead: "quoted",
  ContainerLine: "container",
  CaptionLine: "container",
  Abbreviation: "definition",
  AlertLine: "paragraph",
  CommentBlock: "comment",
};

/** A definition that leads nowhere is a remark to those who write: "[//]: # (to do)", "[comment]: <> (draft)". */
const REMARK = /\]:\s*(?:#|<#?>)\s*$/u;

const HEADING = /^(?:ATX|Setext)Heading\d$/u;
