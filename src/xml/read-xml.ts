import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { InputError } from "../model/input-error.js";
import type { Place, Span } from "../model/span.js";

/** What is told of an XML text while it is read; spans are of the tags, offsets of the text. */
export interface XmlHandler {
  open(tag: SaxesTagNS, span: Span, place: Place): void;
  close(tag: SaxesTagNS, span: Span): void;
  /** Character data without markup, entities resolved. */
  text?(value: string): void;
}

/** What a file from outside may not pass. */
export interface XmlLimits {
  /** Elements within elements. */
  readonly depth: number;
  /** UTF-16 code units of one text (a source, a target, a note). */
  readonly text: number;
}

export const defaultLimits: XmlLimits = { depth: 100, text: 2_000_000 };

export interface ReadXmlOptions {
  readonly name: string;
  readonly limits?: Partial<XmlLimits>;
  /** Whether a document type declaration without declarations of its own is passed over; any other is refused. */
  readonly doctype?: "refused" | "passed over";
}

/**
 * Reads well-formed XML in one pass. Nothing is fetched and no entity beyond XML's own five is known.
 *
 * @throws InputError `xliff.not-xml`, `xliff.syntax`, `xliff.dtd` or `xliff.limit`, with line and column; and what the handler throws
 */
export function readXml(text: string, handler: XmlHandler, options: ReadXmlOptions): void {
  const { name, doctype = "refused" } = options;
  if (PLAIN_TEXT.test(text)) throw new InputError("xliff.not-xml", {}, { file: name });
  const limits = { ...defaultLimits, ...options.limits };
  const parser = new SaxesParser({ xmlns: true });
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  let depth = 0;
  let length = 0;
  const spanOfTag = (): Span => ({ start: text.lastIndexOf("<", parser.position - 1), end: parser.position });
  parser.on("error", ({ message }) => {
    const reason = message.replace(/^\d+:\d+: |\.$/gu, "");
    if (UNBOUND.test(reason)) return;
    throw new InputError("xliff.syntax", { reason }, { file: name, place: here() });
  });
  parser.on("doctype", (declared) => {
    if (doctype === "refused" || declared.includes("["))
      throw new InputError("xliff.dtd", {}, { file: name, place: here() });
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    length = 0;
    if (depth > limits.depth) refuse("depth", limits.depth, "--max-depth");
    handler.open(tag, spanOfTag(), here());
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(tag, spanOfTag());
  });
  const takeText = (value: string): void => {
    length += value.length;
    if (length > limits.text) refuse("text", limits.text, "--max-text");
    handler.text?.(value);
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  for (let from = 0; from < text.length; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  parser.close();

  function refuse(what: "depth" | "text", limit: number, option: string): never {
    throw new InputError(`xliff.limit-${what}`, { limit, option }, { file: name, place: here() });
  }
}

const UNBOUND = /^unbound namespace prefix/u; // well-formed XML all the same, and tools write it
const PLAIN_TEXT = /^\s*[^<\s]/u; // what is no markup stands first
const CHUNK = 1 << 16; // UTF-16 code units

/** The value of an attribute by its qualified name. */
export function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  const found: SaxesAttributeNS | undefined = attributes[name];
  return found?.value;
}
