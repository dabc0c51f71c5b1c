import type { Span } from "../../model/span.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";
import { isCode, isText, type NewCode } from "../flow/flow-tokens.js";
import { typeOfInline } from "./elements.js";
import { rawPieces } from "./entities.js";
import type { HtmlElement } from "./html-tokens.js";

/** A line of a page while it is read: its text and codes, and the pairs that are open in it. */
export class HtmlLine {
  readonly builder: FlowBuilder;
  /** The block that its text stands in. */
  block: HtmlElement | undefined;
  /** The cell of a table that its text stands in. */
  cell: HtmlElement | undefined;
  isPreformatted = false;
  /** The block around the last tag or text. */
  last: HtmlElement | undefined;
  /** Pairs that are open, by the names of their elements. */
  readonly #open = new Map<string, Pick<NewCode, "id" | "look">[]>();
  readonly #original: string;

  constructor(source: FlowSource) {
    this.#original = source.original;
    this.builder = new FlowBuilder(source);
  }

  /** Whether nothing that a reader sees has come since a line break. */
  isAfterBreak(): boolean {
    const last = this.builder.tokens.findLast((token) => isCode(token) || (isText(token) && SEEN.test(token.text)));
    return last !== undefined && isCode(last) && last.code.type === "lb";
  }

  openPair(name: string, span: Span): void {
    const tag = this.#original.slice(span.start, span.end);
    const look = givesLook(tag) && { look: tag };
    const opened = { id: this.builder.code({ kind: "open", span, type: typeOfInline(name), ...look }), ...look };
    const before = this.#open.get(name);
    if (before === undefined) this.#open.set(name, [opened]);
    else before.push(opened);
  }

  closePair(name: string, span: Span): void {
    this.builder.code({ kind: "close", span, type: typeOfInline(name), ...this.#open.get(name)?.pop() });
  }

  placeholder(span: Span, type: string): void {
    this.builder.code({ kind: "placeholder", span, type });
  }

  /** Text as the page writes it, with character references, from an offset on. */
  text(raw: string, start: number, isPreformatted: boolean): void {
    for (const { text, kind, offset, size } of rawPieces(raw, "text")) {
      const at = start + offset;
      if (kind === "text") this.builder.text(text, at, size);
      else if (isPreformatted) this.builder.text(text.replace(/\r\n?/gu, "\n"), at, size);
      else this.builder.space({ start: at, end: at + size }, /[\r\n]/u.test(text));
    }
  }
}

/** Whether a start tag does nothing but to give its text a look; other attributes may be what styles and programs go by. */
const givesLook = (tag: string): boolean => LOOK.test(tag) && !LAYOUT.test(tag);

const LOOK =
  /^<(?:(?:b|strong|i|em|u|s|sup|sub|small|big)|(?:span|font)(?:\s+(?:style|color|size|face)="[^"]*")+)\s*>$/iu; // `<span style="color: red">`
const LAYOUT =
  /display|position|float|margin|padding|border|width|height\b(?<!line-height)|columns|transform|background|content|animation|::|outline|shadow/iu;

const SEEN = /[^\s\u3000\u00a0]/u; // a character that is no blank of any width
