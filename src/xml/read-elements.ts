import { SaxesParser, type SaxesTagNS } from "saxes";
import { InputError } from "../model/input-error.js";
import type { MessageValues } from "../model/issue.js";
import type { Place } from "../model/span.js";

/** An element with all that is in it. */
export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  /** Namespace; empty where it has none. */
  readonly uri: string;
  /** Values by name as written: `type`, `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** On which its tag begins, from 1. */
  readonly line: number;
}

export interface XmlReading<Entry> {
  /** Looks at the root without its children; what it gives back is not well-placed here, and is named in the error. */
  readonly refuseRoot: (root: XmlElement) => MessageValues | undefined;
  readonly isEntry: (local: string, uri: string) => boolean;
  readonly toEntry: (element: XmlElement) => Entry;
}

/**
 * The entries of an XML text in their order, and its root without children. The elements of one entry at a time are in memory.
 * Nothing is fetched, no entity beyond XML's own five is known, and a document type declaration may only name a file.
 *
 * @throws InputError `glossary.xml`, `glossary.xml-form`, `glossary.doctype` or `glossary.limit`, with line and column
 */
export function readElements<Entry>(
  text: string,
  name: string,
  reading: XmlReading<Entry>,
): { root: XmlElement; entries: Entry[] } {
  const parser = new SaxesParser({ xmlns: true });
  const fail = (code: XmlErrorCode, values: MessageValues = {}): never => {
    throw new InputError(code, values, { file: name, place: placeOf(parser) });
  };
  const gatherer = new Gatherer(reading, fail);
  let line = 1;
  parser.on("error", ({ message }) => fail("glossary.xml", { reason: message.replace(/^\d+:\d+: |\.$/gu, "") }));
  parser.on("doctype", (declaration) => {
    if (declaration.replace(QUOTED, "").includes("[")) fail("glossary.doctype");
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => gatherer.open(tag, line));
  parser.on("closetag", () => gatherer.close());
  parser.on("text", (value) => gatherer.text(value));
  parser.on("cdata", (value) => gatherer.text(value));
  for (let from = 0; from < text.length; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  parser.close();
  return gatherer.finish();
}

/** All text in an element, in its order. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** The elements straight within an element. */
export const childrenOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== "string");

type XmlErrorCode = "glossary.xml" | "glossary.xml-form" | "glossary.doctype" | "glossary.limit";

const CHUNK = 1 << 16; // UTF-16 code units
const QUOTED = /"[^"]*"|'[^']*'/gu;
const limits = { depth: 100, entries: 1_000_000, "entry-length": 1_000_000 } as const; // the last in UTF-16 code units

const placeOf = ({ line, column }: SaxesParser<object>): Place => ({ line, column: column + 1 });

/** Builds the entries from what the parser meets. */
class Gatherer<Entry> {
  readonly #reading: XmlReading<Entry>;
  readonly #fail: (code: XmlErrorCode, values?: MessageValues) => never;
  readonly #entries: Entry[] = [];
  /** The elements open within an entry, itself first. */
  readonly #open: (XmlElement & { readonly children: (XmlElement | string)[] })[] = [];
  #root: XmlElement | undefined;
  #depth = 0;
  #length = 0;

  constructor(reading: XmlReading<Entry>, fail: (code: XmlErrorCode, values?: MessageValues) => never) {
    this.#reading = reading;
    this.#fail = fail;
  }

  open(tag: SaxesTagNS, line: number): void {
    this.#depth += 1;
    this.#hold("depth", this.#depth);
    const element = { ...partsOf(tag), children: [], line };
    if (this.#root === undefined) this.#openRoot(element);
    if (this.#open.length === 0 && !this.#reading.isEntry(tag.local, tag.uri)) return;
    if (this.#open.length === 0) this.#length = 0;
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    this.#depth -= 1;
    const element = this.#open.pop();
    if (element === undefined || this.#open.length > 0) return;
    this.#entries.push(this.#reading.toEntry(element));
    this.#hold("entries", this.#entries.length);
  }

  text(value: string): void {
    this.#length += value.length;
    if (this.#open.length > 0) this.#hold("entry-length", this.#length);
    this.#open.at(-1)?.children.push(value);
  }

  finish(): { root: XmlElement; entries: Entry[] } {
    if (this.#root === undefined) throw new Error("the parser takes no document without a root");
    return { root: this.#root, entries: this.#entries };
  }

  #openRoot(root: XmlElement): void {
    this.#root = root;
    const refusal = this.#reading.refuseRoot(root);
    if (refusal !== undefined) this.#fail("glossary.xml-form", refusal);
  }

  #hold(what: keyof typeof limits, size: number): void {
    if (size > limits[what]) this.#fail("glossary.limit", { what, limit: limits[what] });
  }
}

function partsOf({ local, uri, attributes }: SaxesTagNS): Pick<XmlElement, "local" | "uri" | "attributes"> {
  const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
  return { local, uri, attributes: Object.fromEntries(values) };
}
