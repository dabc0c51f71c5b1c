import type { XmlHandler, XmlTag, XmlWhere } from "./events.js";
import { type ReadXmlOptions, readXml } from "./read-xml.js";
import { rootError } from "./root-error.js";

/** An element with all that is in it. */
export interface XmlElement extends XmlRoot {
  readonly children: readonly (XmlElement | string)[];
  /** On which its start tag begins, from 1. */
  readonly line: number;
}

/** An element by its start tag alone. */
export interface XmlRoot {
  /** Name without prefix. */
  readonly local: string;
  /** Namespace; empty where it has none. */
  readonly uri: string;
  /** Values by name as written: `type`, `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Which elements of a text are its entries, and what is made of each. */
export interface EntryReading<Entry> {
  /** The root that is expected, in words: `xliff 2`. */
  readonly expected: string;
  readonly isRoot: (root: XmlRoot) => boolean;
  readonly isEntry: (tag: Pick<XmlTag, "local" | "uri">) => boolean;
  readonly toEntry: (element: XmlElement) => Entry;
}

/**
 * The entries of an XML text in their order, and its root. The elements of one entry at a time are in memory.
 *
 * @throws InputError as `readXml` does, and `xml.root` where the root is another than expected
 */
export function readEntries<Entry>(
  text: string,
  reading: EntryReading<Entry>,
  options: ReadXmlOptions,
): { root: XmlRoot; entries: Entry[] } {
  const gatherer = new Gatherer(reading, options.name);
  readXml(text, gatherer, { doctype: "passed over", ...options });
  return gatherer.finish();
}

/** All text in an element, in its order. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** The elements straight within an element. */
export const childrenOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== "string");

/** Builds the entries from what the reader meets. */
class Gatherer<Entry> implements XmlHandler {
  readonly #reading: EntryReading<Entry>;
  readonly #name: string;
  readonly #entries: Entry[] = [];
  /** The elements open within an entry, itself first. */
  readonly #open: (XmlElement & { readonly children: (XmlElement | string)[] })[] = [];
  #root: XmlRoot | undefined;

  constructor(reading: EntryReading<Entry>, name: string) {
    this.#reading = reading;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    if (this.#root === undefined) this.#openRoot(tag, where);
    if (this.#open.length === 0 && !this.#reading.isEntry(tag)) return;
    const element = { ...startOf(tag), children: [], line: where.line() };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    const element = this.#open.pop();
    if (element !== undefined && this.#open.length === 0) this.#entries.push(this.#reading.toEntry(element));
  }

  text(value: string): void {
    this.#open.at(-1)?.children.push(value);
  }

  finish(): { root: XmlRoot; entries: Entry[] } {
    if (this.#root === undefined) throw new Error("the parser takes no document without a root");
    return { root: this.#root, entries: this.#entries };
  }

  #openRoot(tag: XmlTag, where: XmlWhere): void {
    this.#root = startOf(tag);
    if (this.#reading.isRoot(this.#root)) return;
    const { expected } = this.#reading;
    const found = [tag.name, this.#root.attributes.version].filter((part) => part !== undefined).join(" ");
    throw rootError({ found, expected }, { file: this.#name, place: where.place() });
  }
}

function startOf({ local, uri, attributes }: XmlTag): XmlRoot {
  const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
  return { local, uri, attributes: Object.fromEntries(values) };
}
