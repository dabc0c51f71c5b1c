import type { IncludedPart } from "../../model/left-out.js";
import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import type { Encoding } from "../../text/encodings.js";
import type { Flow, FlowWriter } from "../flow/flow.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";
import { isCode, isText } from "../flow/flow-tokens.js";
import { type AttributeValue, textAttributes, valuePlace } from "./attributes.js";
import { type CharsetName, charsetOfDeclaration, charsetOfMeta } from "./charset.js";
import { commentFlow } from "./comment.js";
import { type ElementFacts, factsFinder, parentOf } from "./element-facts.js";
import { isBlock, isVoid, kindOfBlock, typeOfInline } from "./elements.js";
import { rawPieces } from "./entities.js";
import { type HtmlPlace, htmlWriter } from "./escape-html.js";
import { type HtmlDocument, type HtmlElement, type HtmlToken, readTokens } from "./html-tokens.js";
import { isJsonLd, jsonLdFlows } from "./json-ld.js";
import type { StyleText } from "./left-over.js";
import { linksApart } from "./links-apart.js";

/** A text of a page, and the block that it stands in; an attribute stands in none. */
export interface HtmlFlow extends Flow {
  readonly block?: BlockPlace;
}

/** Where a block of a page stands; flows of one block share it. */
export interface BlockPlace {
  readonly name: string;
  /** From its start tag to its end, or to where something else ends it. */
  readonly extent: Span;
  /** Offset of its start tag; left out where the page has none and browsers imply it. */
  readonly tag?: number;
  /** Whether it says its language itself. */
  readonly saysLanguage: boolean;
}

/** A flow while its block is not read to its end. */
interface OpenFlow extends Flow {
  readonly element?: HtmlElement;
}

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
  /** The page's own styles. */
  readonly styles: readonly StyleText[];
  readonly tree: HtmlDocument;
}

/** A language that an element says it is in, and where it does so. */
export interface LanguageAttribute {
  readonly element: HtmlElement | undefined;
  readonly value: string;
  readonly place: AttributeValue;
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
  const reading = new HtmlReading(source, encoding, include);
  const tree = readTokens(source.parsed ?? source.original, (token) => reading.take(token));
  return { ...reading.finish(), tree };
}

/** A stretch of a page that is one thing in the line around it. */
interface Region {
  readonly element: HtmlElement;
  readonly name: string;
  readonly start: number;
  readonly isProtected: boolean;
  /** The line around it. */
  readonly around: Line;
}

/** A line of a page while it is read. */
interface Line {
  readonly builder: FlowBuilder;
  /** Ids of pairs that are open, by the names of their elements. */
  readonly open: Map<string, string[]>;
  block: HtmlElement | undefined;
  isPreformatted: boolean;
  /** The block around the last tag or text. */
  last: HtmlElement | undefined;
}

class HtmlReading {
  readonly #source: FlowSource;
  readonly #encoding: Encoding;
  readonly #include: ReadonlySet<IncludedPart>;
  readonly #writers = new Map<HtmlPlace, FlowWriter>();
  readonly #factsOf = factsFinder();
  readonly #flows: OpenFlow[] = [];
  /** Offset of the first tag or text of the body. */
  #bodyStart: number | undefined;
  readonly #languages: LanguageAttribute[] = [];
  readonly #charsets: CharsetName[] = [];
  readonly #styles: StyleText[] = [];
  readonly #regions: Region[] = [];
  #line: Line;

  constructor(source: FlowSource, encoding: Encoding, include: readonly IncludedPart[]) {
    this.#source = source;
    this.#include = new Set(include);
    this.#encoding = encoding;
    this.#line = this.#newLine();
  }

  take(token: HtmlToken): void {
    const facts = this.#factsOf(token.within);
    if (this.#leaveRegions(token, facts)) return;
    if (token.kind === "text" && this.#include.has("json-ld") && isJsonLd(token.within))
      this.#flows.push(...jsonLdFlows(this.#source, token.span, this.#encoding));
    if (token.kind === "text" && token.within?.tagName === "style") this.#takeStyle(token.span);
    this.#bodyStart ??= isInBody(token.within) ? token.span.start : undefined;
    const { region } = facts;
    const isNew = token.kind === "start" && region !== undefined && region === token.within;
    if (isNew && this.#regions.at(-1)?.element !== region) {
      if (this.#regions.at(-1)?.isProtected !== true) this.#takeAttributes(token, facts);
      this.#enterRegion(region, token, facts);
    } else if (this.#regions.at(-1)?.isProtected !== true) this.#takeInLine(token, facts);
  }

  finish(): Omit<HtmlPage, "tree"> {
    const end = this.#source.original.length;
    while (this.#regions.length > 0) this.#leaveRegion(end);
    this.#endLine();
    const flows = this.#flows.sort((a, b) => startOf(a) - startOf(b));
    const declared = charsetOfDeclaration(this.#source.original);
    const charsets = [...(declared ? [declared] : []), ...this.#charsets];
    const body = this.#bodyStart ?? end;
    return {
      flows: withHeadings(this.#placed(flows)),
      bodyStart: body,
      languages: this.#languages,
      charsets,
      styles: this.#styles,
    };
  }

  /** The flows with the places of their blocks in place of the elements, which would hold the whole tree. */
  #placed(flows: readonly OpenFlow[]): HtmlFlow[] {
    const saying = new Set(this.#languages.map(({ element }) => element));
    const places = new Map<HtmlElement, BlockPlace>();
    return flows.map(({ element, ...flow }) => {
      if (element === undefined) return flow;
      const {
        startOffset: start = 0,
        endOffset: end = this.#source.original.length,
        startTag,
      } = element.sourceCodeLocation ?? {};
      const block = places.get(element) ?? {
        name: element.tagName,
        extent: { start, end },
        ...(startTag && { tag: startTag.startOffset }),
        saysLanguage: saying.has(element),
      };
      places.set(element, block);
      return { ...flow, block };
    });
  }

  #newLine(): Line {
    return {
      builder: new FlowBuilder(this.#source),
      open: new Map(),
      block: undefined,
      isPreformatted: false,
      last: undefined,
    };
  }

  #enterRegion(element: HtmlElement, { span, name }: HtmlToken, { isProtected }: ElementFacts): void {
    if (isBlock(name) && isProtected) this.#endLine();
    this.#regions.push({ element, name, start: span.start, isProtected, around: this.#line });
    this.#line = this.#newLine();
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
    else this.#code({ start, end }, "placeholder", typeOfInline(name));
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
    else if (kind === "end") this.#closePair(name, span);
    else if (isVoid(name) || isSelfClosed(this.#source.original, span, facts))
      this.#code(span, "placeholder", typeOfInline(name));
    else this.#openPair(name, span);
  }

  #takeComment(span: Span): void {
    this.#code(span, "placeholder", "x-comment");
    const flow = this.#include.has("comments") ? commentFlow(this.#source, span) : undefined;
    if (flow) this.#flows.push(flow);
  }

  /** Two line breaks part paragraphs. */
  #takeBreak(span: Span): void {
    if (this.#isAfterBreak()) this.#endLine();
    this.#code(span, "placeholder", "lb");
  }

  #isAfterBreak(): boolean {
    const last = this.#line.builder.tokens.findLast(
      (token) => isCode(token) || (isText(token) && SEEN.test(token.text)),
    );
    return last !== undefined && isCode(last) && last.code.type === "lb";
  }

  #openPair(name: string, span: Span): void {
    const id = this.#code(span, "open", typeOfInline(name));
    const ids = this.#line.open.get(name);
    if (ids === undefined) this.#line.open.set(name, [id]);
    else ids.push(id);
  }

  #closePair(name: string, span: Span): void {
    const id = this.#line.open.get(name)?.pop();
    this.#code(span, "close", typeOfInline(name), id);
  }

  #code(span: Span, kind: "placeholder" | "open" | "close", type: string, id?: string): string {
    return this.#line.builder.code({ kind, span, type, ...(id !== undefined && { id }) });
  }

  #takeText(span: Span, { block, isPreformatted, isForeign }: ElementFacts): void {
    const raw = this.#source.original.slice(span.start, span.end);
    if (isForeign && raw.startsWith(CDATA)) return void this.#code(span, "placeholder", "x-cdata");
    if (INDENT.test(raw) && this.#isAfterBreak()) this.#endLine();
    if (this.#line.builder.isBlank) {
      this.#line.block = block;
      this.#line.isPreformatted = isPreformatted;
    }
    takeRaw(this.#line.builder, raw, span.start, isPreformatted);
  }

  #takeAttributes(token: HtmlToken, { isProtected }: ElementFacts): void {
    for (const attribute of token.attributes) {
      if (attribute.name !== "lang" && attribute.name !== "xml:lang") continue;
      const place = valuePlace(this.#source.original, attribute);
      if (place) this.#languages.push({ element: token.within, value: attribute.value, place });
    }
    this.#takeStyleAttribute(token);
    const charset = token.name === "meta" ? charsetOfMeta(this.#source.original, token) : undefined;
    if (charset) this.#charsets.push(charset);
    if (isProtected) return;
    for (const attribute of textAttributes(token)) {
      const place = valuePlace(this.#source.original, attribute);
      const flow = place && this.#attributeFlow(place, `${token.name} ${attribute.name}`);
      if (flow) this.#flows.push(flow);
    }
  }

  #takeStyle({ start, end }: Span): void {
    this.#styles.push({ text: this.#source.original.slice(start, end), start });
  }

  #takeStyleAttribute({ name, attributes }: HtmlToken): void {
    for (const attribute of attributes) {
      const isFace = name === "font" && attribute.name === "face";
      if (attribute.name !== "style" && !isFace) continue;
      const place = valuePlace(this.#source.original, attribute);
      if (place && isFace) this.#styles.push({ text: `font-family:${attribute.value}`, start: place.span.start });
      else if (place) this.#takeStyle(place.span);
    }
  }

  #attributeFlow({ span, quote }: AttributeValue, name: string): Flow | undefined {
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
    const flow = builder.finish({ kind: "attribute", write, context: { name } });
    return flow && LETTER.test(flow.text) ? flow : undefined;
  }

  /** One writer for all texts of a place: each holds a pattern of its own. */
  #writerFor(place: HtmlPlace): FlowWriter {
    const writer = this.#writers.get(place) ?? htmlWriter(place, this.#encoding);
    this.#writers.set(place, writer);
    return writer;
  }

  #endLine(): void {
    const { builder, block, isPreformatted } = this.#line;
    this.#line = this.#newLine();
    if (builder.isBlank) return;
    const kind: UnitKind = kindOfBlock(block?.tagName ?? "");
    const write = this.#writerFor("text");
    for (const tokens of isPreformatted ? [builder.tokens] : linksApart(builder.tokens)) {
      const flow = new FlowBuilder(this.#source, tokens).finish({ kind, write });
      if (flow && LETTER.test(flow.text)) this.#flows.push(block ? { ...flow, element: block } : flow);
    }
  }
}

const LETTER = /\p{L}/u;
/** Whether an element is the body of a page, or stands in it. */
function isInBody(element: HtmlElement | undefined): boolean {
  for (let at = element; at !== undefined; at = parentOf(at)) if (at.tagName === "body") return true;
  return false;
}

const SEEN = /[^\s\u3000\u00a0]/u; // a character that is no blank of any width
const INDENT = /^[ \t\n\f\r]*(?:[\u3000\u00a0\u2003]|&nbsp;|&emsp;|&ensp;){2}/u; // "\n　　", "&nbsp;&nbsp;"

const startOf = ({ pieces }: Flow): number => pieces[0]?.origin ?? 0;

const CDATA = "<![CDATA["; // which is text in SVG and MathML, and has no character references

/** Whether a tag of SVG or MathML has no content; in HTML the slash means nothing. */
const isSelfClosed = (original: string, { end }: Span, { region }: ElementFacts): boolean =>
  region !== undefined && original.startsWith("/>", end - 2);

function takeRaw(builder: FlowBuilder, raw: string, start: number, isPreformatted: boolean): void {
  for (const { text, kind, offset, size } of rawPieces(raw, "text")) {
    const at = start + offset;
    if (kind === "text") builder.text(text, at, size);
    else if (isPreformatted) builder.text(text.replace(/\r\n?/gu, "\n"), at, size);
    else builder.space({ start: at, end: at + size }, /[\r\n]/u.test(text));
  }
}

/** Flows with the heading above each. */
function withHeadings(flows: readonly HtmlFlow[]): HtmlFlow[] {
  let heading: string | undefined;
  return flows.map((flow) => {
    const context = { ...flow.context, ...(heading !== undefined && { heading }) };
    if (flow.kind === "heading") heading = flow.text;
    return flow.kind === "heading" || Object.keys(context).length === 0 ? flow : { ...flow, context };
  });
}
