import type { SaxesParser } from "saxes";
import type { InputErrorCode } from "../model/input-error.js";
import type { MessageValues } from "../model/issue.js";
import type { LinePlace } from "../model/place.js";
import { identityMap, placeAt } from "../model/source-map.js";
import type { XmlHandler, XmlTag, XmlWhere } from "./events.js";
import type { XmlLimits } from "./limits.js";

type Fail = (code: InputErrorCode, values?: MessageValues) => never;

/** A text while the parser goes through it: knows where each event stands, holds the limits, and passes the event on. */
export class Reading implements XmlWhere {
  start = 0;
  end = 0;
  /** What the parser has been given since the last event, and where it begins in the text. */
  #window = "";
  #from = 0;
  readonly #parser: Pick<SaxesParser, "position" | "line" | "column">;
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #fail: Fail;
  #depth = 0;
  /** UTF-16 code units of text since the last start tag. */
  #length = 0;

  constructor(
    parser: Pick<SaxesParser, "position" | "line" | "column">,
    handler: XmlHandler,
    limits: XmlLimits,
    fail: Fail,
  ) {
    this.#parser = parser;
    this.#handler = handler;
    this.#limits = limits;
    this.#fail = fail;
  }

  /** A piece of the text that the parser is about to read. */
  take(piece: string): void {
    const kept = this.#depth > 0 ? this.end - this.#from : 0; // what stands before the root is kept whole
    this.#window = this.#window.slice(kept) + piece;
    this.#from += kept;
  }

  place(): LinePlace {
    return { line: this.#parser.line, column: this.#parser.column + 1 };
  }

  line(): number {
    const [, ...lineEnds] = this.#window.slice(this.start - this.#from, this.end - this.#from).split(LINE_END);
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

  /** Where a document type declaration begins, which the parser has read. */
  doctypePlace(): LinePlace {
    return placeAt(identityMap(this.#window).lineStarts, this.#window.indexOf("<!DOCTYPE"));
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
    this.start = this.#from + this.#window.lastIndexOf(opening, this.end - 1 - this.#from);
  }

  /** Offset past the comments and instructions that stand behind the last event; the parser tells nothing of them. */
  #pastComments(): number {
    const window = this.#window;
    let at = this.end - this.#from;
    while (window.charCodeAt(at) === LESS) {
      if (window.startsWith("<!--", at)) at = window.indexOf("-->", at) + "-->".length;
      else if (window.startsWith("<?", at)) at = window.indexOf("?>", at) + "?>".length;
      else break;
    }
    return this.#from + at;
  }
}

const LESS = 60; // <
const LINE_END = /\r\n?|\n/u;
