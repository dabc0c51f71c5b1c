import type { Span } from "../../model/span.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";
import { isCode, isText } from "../flow/flow-tokens.js";
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
  /** Ids of pairs that are open, by the names of their elements. */
  readonly #open = new Map<string, string[]>();

  constructor(source: FlowSource) {
    this.builder = new FlowBuilder(source);
  }

  /** Whether nothing that a reader sees has come since a line break. */
  isAfterBreak(): boolean {
    const last = this.builder.tokens.findLast((token) => isCode(token) || (isText(token) && SEEN.test(token.text)));
    return last !== undefined && isCode(last) && last.code.type === "lb";
  }

  openPair(name: string, span: Span): void {
    const id = this.code(span, "open", typeOfInline(name));
    const ids = this.#open.get(name);
    if (ids === undefined) this.#open.set(name, [id]);
    else ids.push(id);
  }

  closePair(name: string, span: Span): void {
    const id = this.#open.get(name)?.pop();
    this.code(span, "close", typeOfInline(name), id);
  }

  /** @returns the id of the code */
  code(span: Span, kind: "placeholder" | "open" | "close", type: string, id?: string): string {
    return this.builder.code({ kind, span, type, ...(id !== undefined && { id }) });
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

const SEEN = /[^\s\u3000\u00a0]/u; // a character that is no blank of any width
