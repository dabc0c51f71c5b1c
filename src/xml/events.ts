import type { LinePlace } from "../model/place.js";
import type { Span } from "../model/span.js";

/** A start tag or an end tag. */
export interface XmlTag {
  /** The name as it stands in the text, with its prefix: `w:p`. */
  readonly name: string;
  /** The name without its prefix: `p`. */
  readonly local: string;
  /** The namespace of the name; empty where it has none. */
  readonly uri: string;
  /** The attributes, each by its name as it stands in the text: `xml:lang`. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
}

/** An attribute of a start tag. */
export interface XmlAttribute {
  readonly local: string;
  readonly uri: string;
  /** The value of the attribute, with entities and character references resolved. */
  readonly value: string;
}

/**
 * Where the event at hand stands: offsets of the text that is read. One object tells it of all events of a reading, so a reader takes
 * from it what it wants to keep: `spanOf(where)`, `where.place()`.
 */
export interface XmlWhere {
  /** First character of the tag or text. */
  readonly start: number;
  /** Past its last character. */
  readonly end: number;
  /** Line and column at which the event ends. */
  place(): LinePlace;
  /** Line on which the event begins. */
  line(): number;
}

/** What is told of an XML text while it is read. An empty element (`<x/>`) opens and closes with one span. */
export interface XmlHandler {
  open(tag: XmlTag, where: XmlWhere): void;
  close(tag: XmlTag, where: XmlWhere): void;
  /** Character data between two pieces of markup, or what a CDATA section holds; entities are resolved, line ends are `\n`. */
  text?(value: string, where: XmlWhere): void;
  /** A document type declaration that declares nothing itself, where such are passed over. */
  doctype?(where: XmlWhere): void;
  /** Offset from which on the handler will ask for the text again, where it has such a place. It is asked between two pieces. */
  neededFrom?(): number | undefined;
}

/** The span of the event at hand, to be kept. */
export const spanOf = ({ start, end }: XmlWhere): Span => ({ start, end });

/** The value of an attribute by the name that stands in the text. */
export function attributeOf({ attributes }: Pick<XmlTag, "attributes">, name: string): string | undefined {
  const found: XmlAttribute | undefined = attributes[name];
  return found?.value;
}
