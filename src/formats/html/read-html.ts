import type { IncludedPart } from "../../model/left-out.js";
import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import type { Encoding } from "../../text/encodings.js";
import type { Flow, FlowWriter } from "../flow/flow.js";
import { FlowBuilder, type FlowFacts, type FlowSource } from "../flow/flow-builder.js";
import { linksApart } from "../flow/links-apart.js";
import { hasLostCharacters } from "../flow/lost-characters.js";
import { unitOf } from "../flow/unit-of.js";
import type { SourceUnit } from "../format.js";
import { type AttributeValue, textAttributes, valuePlace } from "./attributes.js";
import { type BlockPlace, blockPlaces } from "./block-places.js";
import type { CharsetName } from "./charset.js";
import { commentFlow } from "./comment.js";
import { type ElementFacts, factsFinder, parentOf, saysKept } from "./element-facts.js";
import { isBlock, isVoid, kindOfBlock, typeOfInline } from "./elements.js";
import { rawPieces } from "./entities.js";
import { type HtmlPlace, htmlWriter } from "./escape-html.js";
import { HtmlLine } from "./html-line.js";
import { type HtmlDocument, type HtmlElement, type HtmlToken, readTokens } from "./html-tokens.js";
import { inOrder } from "./in-order.js";
import { isJsonLd, jsonLdFlows } from "./json-ld.js";
import type { StyleText } from "./left-over.js";
import { type LanguageAttribute, PageFacts } from "./page-facts.js";
import type { HtmlLink } from "./page-links.js";
import { TableCells } from "./table-cells.js";

/** A text of a page, and the block that it stands in; an attribute stands in none. */
export interface HtmlFlow extends Flow {
  readonly block?: BlockPlace;
}

/** Takes a text of a page, and the element that is its block. */
type TakeFlow = (flow: Flow, element?: HtmlElement) => void;

/** A page as it was read. */
export interface HtmlPage {
  /** Offset of the first tag or text of the body. */
  readonly bodyStart: number;
  /** In the order of the page. */
  readonly flows: readonly HtmlFlow[];
  /** The attributes that say a language. */
  readonly languages: readonly LanguageAttribute[];
  /** Where the page says its encoding. */
  readonly charsets: readonly CharsetName[];
  /** Links to places of the page and to files beside it. */
  readonly links: readonly HtmlLink[];
  /** What links can lead to, each with the offset of its tag. */
  readonly addresses: ReadonlyMap<string, number>;
  /** The page's own styles. */
  readonly styles: readonly StyleText[];
  readonly tree: HtmlDocument;
}

/** The text of a page, and that text as HTML has it, character for character, where the page is XHTML. */
export interface HtmlSource extends FlowSource {
  readonly parsed?: string;
}

/**
 * Reads the texts of a page and where they stand.
 *
 * @param encoding - that its translation is written in
 * @param include - comments and linked data, where they are asked for
 */
export function readHtml(source: HtmlSource, encoding: Encoding, include: readonly IncludedPart[] = []): HtmlPage {
  const flows: { readonly flow: Flow; readonly element: HtmlElement | undefined }[] = [];
  const reading = new HtmlReading(source, encoding, include, (flow, element) => flows.push({ flow, element }));
  const tree = readTokens(source.parsed ?? source.original, (token) => reading.take(token));
  const page = reading.finish();
  const placeOf = blockPlaces(page.languages, source.original.length);
  const placed = flows.map(({ flow, element }) =>
    element === undefined ? flow : { ...flow, block: placeOf(element) },
  );
  return { ...page, flows: inOrder(placed), tree };
}

/** Reads the texts of a page alone, and those in which characters were lost; of a long page the rest would take more memory than they do. */
export function readHtmlUnits(
  source: HtmlSource,
  include: readonly IncludedPart[] = [],
): { readonly units: readonly SourceUnit[]; readonly damaged: readonly Flow[] } {
  const units: SourceUnit[] = [];
  const damaged: Flow[] = [];
  const reading = new HtmlReading(source, "utf-8", include, (flow) => {
    units.push(unitOf(flow));
    if (hasLostCharacters(flow)) damaged.push(flow);
  });
  readTokens(source.parsed ?? source.original, (token) => reading.take(token));
  reading.finish();
  return { units: inOrder(units), damaged: inOrder(damaged) };
}

/** A stretch of a page that is one thing in the line around it. */
interface Region {
  readonly element: HtmlElement;
  readonly name: string;
  readonly start: number;
  readonly isProtected: boolean;
  /** The line around it. */
  readonly around: HtmlLine;
}

class HtmlReading {
  readonly #source: FlowSource;
  readonly #encoding: Encoding;
  readonly #include: ReadonlySet<IncludedPart>;
  readonly #writers = new Map<HtmlPlace, FlowWriter>();
  readonly #factsOf = factsFinder();
  readonly #takeFlow: TakeFlow;
  /** Offset of the first tag or text of the body. */
  #bodyStart: number | undefined;
  readonly #facts: PageFacts;
  readonly #cells = new TableCells();
  readonly #regions: Region[] = [];
  #line: HtmlLine;

  constructor(source: FlowSource, encoding: Encoding, include: readonly IncludedPart[], takeFlow: TakeFlow) {
    this.#takeFlow = takeFlow;
    this.#source = source;
    this.#facts = new PageFacts(source.original);
    this.#include = new Set(include);
    this.#encoding = encoding;
    this.#line = new HtmlLine(this.#source);
  }

  take(token: HtmlToken): void {
    const facts = this.#factsOf(token.within);
    if (token.kind === "start") this.#facts.takeAddresses(token);
    if (token.kind === "start" && facts.cell !== undefined && facts.cell === token.within)
      this.#cells.begin(facts.cell);
    if (this.#leaveRegions(token, facts)) return;
    if (token.kind === "text" && this.#include.has("json-ld") && isJsonLd(token.within))
      for (const flow of jsonLdFlows(this.#source, token.span, this.#encoding)) this.#takeFlow(flow);
    if (token.kind === "text" && token.within?.tagName === "style") this.#facts.takeStyle(token.span);
    this.#bodyStart ??= isInBody(token.within) ? token.span.start : undefined;
    const { region } = facts;
    const isNew = token.kind === "start" && region !== undefined && region === token.within;
    if (isNew && this.#regions.at(-1)?.element !== region) {
      if (this.#regions.at(-1)?.isProtected !== true) this.#takeAttributes(token, facts);
      this.#enterRegion(region, token, facts);
    } else if (this.#regions.at(-1)?.isProtected !== true) this.#takeInLine(token, facts);
  }

  finish(): Omit<HtmlPage, "tree" | "flows"> {
    const end = this.#source.original.length;
    while (this.#regions.length > 0) this.#leaveRegion(end);
    this.#endLine();
    const { languages, styles, links, addresses } = this.#facts;
    const body = this.#bodyStart ?? end;
    return {
      bodyStart: body,
      languages,
      charsets: this.#facts.charsets(),
      styles,
      links,
      addresses,
    };
  }

  #enterRegion(element: HtmlElement, { span, name }: HtmlToken, { isProtected }: ElementFacts): void {
    if (isBlock(name) && isProtected) this.#endLine();
    this.#regions.push({ element, name, start: span.start, isProtected, around: this.#line });
    this.#line = new HtmlLine(this.#source);
  }

  /** Leaves the regions that a token ends. @returns whether the token is the end tag of one */
  #leaveRegions({ kind, name, span, within }: HtmlToken, facts: ElementFacts): boolean {
    let isDone = false;
    for (let region = this.#regions.at(-1); region !== undefined; region = this.#regions.at(-1)) {
      if (isDone || this.#isInside(within, facts, region)) break;
      isDone = kind === "end" && name === region.name;
      this.#leaveRegion(isDone ? span.end : span.start);
    }
    return isDone;
  }

  #isInside(within: HtmlElement | undefined, { region: innermost }: ElementFacts, { element }: Region): boolean {
    if (innermost === element) return true;
    if (innermost === undefined || innermost !== within) return false;
    const { parentNode } = innermost;
    return parentNode !== null && "tagName" in parentNode && this.#factsOf(parentNode).region === element;
  }

  #leaveRegion(end: number): void {
    const region = this.#regions.pop();
    if (region === undefined) return;
    this.#endLine();
    this.#line = region.around;
    const { name, start, isProtected } = region;
    if (isBlock(name) && isProtected) this.#endLine();
    else this.#line.code({ start, end }, "placeholder", typeOfInline(name));
  }

  #takeInLine(token: HtmlToken, facts: ElementFacts): void {
    const { kind, name, span } = token;
    if (kind === "start") this.#takeAttributes(token, facts);
    if (facts.block !== this.#line.last) this.#endLine();
    this.#line.last = facts.block;
    if (kind === "text") this.#takeText(span, facts);
    else if (kind === "other") this.#takeComment(span);
    else if (isBlock(name)) this.#endLine();
    else if (name === "br") this.#takeBreak(span);
    else if (kind === "end") this.#line.closePair(name, span);
    else if (isVoid(name) || isSelfClosed(this.#source.original, span, facts))
      this.#line.code(span, "placeholder", typeOfInline(name));
    else this.#line.openPair(name, span);
  }

  #takeComment(span: Span): void {
    this.#line.code(span, "placeholder", "x-comment");
    const flow = this.#include.has("comments") ? commentFlow(this.#source, span) : undefined;
    if (flow) this.#takeFlow(flow);
  }

  /** Two line breaks part paragraphs. */
  #takeBreak(span: Span): void {
    if (this.#line.isAfterBreak()) this.#endLine();
    this.#line.code(span, "placeholder", "lb");
  }

  #takeText(span: Span, { block, cell, isPreformatted, isForeign }: ElementFacts): void {
    const raw = this.#source.original.slice(span.start, span.end);
    if (isForeign && raw.startsWith(CDATA)) return void this.#line.code(span, "placeholder", "x-cdata");
    if (INDENT.test(raw) && this.#line.isAfterBreak()) this.#endLine();
    if (this.#line.builder.isBlank) {
      this.#line.block = block;
      this.#line.cell = cell;
      this.#line.isPreformatted = isPreformatted;
    }
    this.#line.text(raw, span.start, isPreformatted);
  }

  #takeAttributes(token: HtmlToken, { isProtected, cell }: ElementFacts): void {
    this.#facts.take(token);
    if (isProtected && !(NAMED.has(token.name) && saysKept(token.attributes) !== true)) return;
    for (const attribute of textAttributes(token)) {
      const place = valuePlace(this.#source.original, attribute);
      const table = this.#cells.placeOf(cell);
      const flow = place && this.#attributeFlow(place, `${token.name} ${attribute.name}`, table);
      if (flow) this.#takeFlow(flow);
    }
  }

  #attributeFlow({ span, quote }: AttributeValue, name: string, table: FlowFacts["table"]): Flow | undefined {
    const builder = new FlowBuilder(this.#source);
    for (const { text, kind, offset, size } of rawPieces(
      this.#source.original.slice(span.start, span.end),
      "attribute",
    )) {
      const at = span.start + offset;
      if (kind === "space") builder.space({ start: at, end: at + size }, /[\r\n]/u.test(text));
      else builder.text(text, at, size);
    }
    const write = this.#writerFor(quote);
    const flow = builder.finish({ kind: "attribute", write, context: { name }, ...(table && { table }) });
    return flow && LETTER.test(flow.text) ? flow : undefined;
  }

  /** One writer for all texts of a place: each holds a pattern of its own. */
  #writerFor(place: HtmlPlace): FlowWriter {
    const writer = this.#writers.get(place) ?? htmlWriter(place, this.#encoding);
    this.#writers.set(place, writer);
    return writer;
  }

  #endLine(): void {
    const { builder, block, cell, isPreformatted } = this.#line;
    this.#line = new HtmlLine(this.#source);
    if (builder.isBlank) return;
    const kind: UnitKind = kindOfBlock(block?.tagName ?? "");
    const write = this.#writerFor("text");
    const table = this.#cells.placeOf(cell);
    for (const tokens of isPreformatted ? [builder.tokens] : linksApart(builder.tokens)) {
      const flow = new FlowBuilder(this.#source, tokens).finish({ kind, write, ...(table && { table }) });
      if (flow && LETTER.test(flow.text)) this.#takeFlow(flow, block);
    }
  }
}

/** Elements whose own words are read, though what stands in them is kept: the title of a frame, what is said in place of a formula. */
const NAMED: ReadonlySet<string> = new Set(["iframe", "math"]);
const LETTER = /\p{L}/u;

/** Whether an element is the body of a page, or stands in it. */
function isInBody(element: HtmlElement | undefined): boolean {
  for (let at = element; at !== undefined; at = parentOf(at)) if (at.tagName === "body") return true;
  return false;
}

const INDENT = /^[ \t\n\f\r]*(?:[\u3000\u00a0\u2003]|&nbsp;|&emsp;|&ensp;){2}/u; // "\n　　", "&nbsp;&nbsp;"

const CDATA = "<![CDATA["; // which is text in SVG and MathML, and has no character references

/** Whether a tag of SVG or MathML has no content; in HTML the slash means nothing. */
const isSelfClosed = (original: string, { end }: Span, { region }: ElementFacts): boolean =>
  region !== undefined && original.startsWith("/>", end - 2);
