import type { SaxesParser } from "saxes";
import type { InputErrorCode } from "../model/input-error.js";
import type { MessageValues } from "../model/issue.js";
import type { LinePlace } from "../model/place.js";
import type { XmlHandler, XmlTag, XmlWhere } from "./events.js";
import type { XmlLimits } from "./limits.js";
import type { TextWindow } from "./text-window.js";

type Fail = (code: InputErrorCode, values?: MessageValues) => never;

/** A text while the parser goes through it: knows where each event stands, holds the limits, and passes the event on. */
export class Reading implements XmlWhere {
  start = 0;
  end = 0;
  readonly #text: TextWindow;
  readonly #parser: Pick<SaxesParser, "position" | "line" | "column">;
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #fail: Fail;
  #depth = 0;
  /** UTF-16 code units of text since the last start tag. */
  #length = 0;

  constructor(
    text: TextWindow,
    parser: Pick<SaxesParser, "position" | "line" | "column">,
    handler: XmlHandler,
    limits: XmlLimits,
    fail: Fail,
  ) {
    this.#text = text;
    this.#parser = parser;
    this.#handler = handler;
    this.#limits = limits;
    this.#fail = fail;
  }

  place(): LinePlace {
    return { line: this.#parser.line, column: this.#parser.column + 1 };
  }

  line(): number {
    const [, ...lineEnds] = this.#text.slice(this.start, this.end).split(LINE_END);
    return this.#parser.line - lineEnds.length;
  }

  open(tag: XmlTag): void {
    this.#length = 0;
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) this.#fail("xml.limit-depth", { limit: this.#limits.depth });
    this.#moveTo("<");
    this.#handler.open(tag, this);
  }

  close(tag: XmlTag): void {
    this.#depth -= 1;
    this.#moveTo("<");
    this.#handler.close(tag, this);
  }

  doctype(): void {
    this.#moveTo("<!DOCTYPE");
    this.#handler.doctype?.(this);
  }

  /** The parser has read the `<` behind the text. */
  text(value: string): void {
    this.#count(value);
    if (this.#handler.text === undefined) return;
    this.start = this.#pastComments();
    this.end = this.#parser.position - 1;
    this.#handler.text(value, this);
  }

  /** The parser has read the whole section; its span is that of what it holds. */
  cdata(value: string): void {
    this.#count(value);
    const sectionEnd = this.#parser.position;
    this.start = this.#pastComments() + "<![CDATA[".length;
    this.end = sectionEnd - "]]>".length;
    this.#handler.text?.(value, this);
    this.end = sectionEnd;
  }

  #count({ length }: string): void {
    this.#length += length;
    if (this.#length > this.#limits.text) this.#fail("xml.limit-text", { limit: this.#limits.text });
  }

  /** To the tag that the parser has just read; no tag holds what one begins with. */
  #moveTo(opening: string): void {
    this.end = this.#parser.position;
    this.start = this.#text.lastIndexOf(opening, this.end - 1);
  }

  /** Offset past the comments and instructions that stand behind the last event; the parser tells nothing of them. */
  #pastComments(): number {
    let at = this.end;
    for (;;) {
      if (this.#text.startsWith("<!--", at)) at = this.#text.indexOf("-->", at) + "-->".length;
      else if (this.#text.startsWith("<?", at)) at = this.#text.indexOf("?>", at) + "?>".length;
      else break;
    }
    return at;
  }
}

const LINE_END = /\r\n?|\n/u;
