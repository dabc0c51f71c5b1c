import { SaxesParser } from "saxes";
import { InputError } from "../../../../model/input-error.js";
import { identityMap, placeAt } from "../../../../model/source-map.js";
import type { Place } from "../../../../model/span.js";
import { defaultLimits, type XmlLimits } from "../../../../xml/read-xml.js";
import type { XliffVersion } from "../../../xliff-versions.js";
import type { XmlElement } from "./element.js";
import { TreeBuilder } from "./tree-builder.js";

/** An XLIFF file as a tree, with what its root says it is. */
export interface XliffTree {
  readonly root: XmlElement;
  readonly version: XliffVersion;
  /** Line and column of an offset of the text. */
  readonly placeOf: (offset: number) => Place;
}

export interface ParseOptions {
  readonly name: string;
  readonly limits?: Partial<XmlLimits>;
}

/**
 * Reads XLIFF of any version into a tree, in one pass. Nothing is fetched, and no entity beyond XML's own five is known.
 *
 * @throws InputError `xliff.syntax` where it is not well-formed, `xliff.structure` where it is no XLIFF, `xliff.version`, `xliff.dtd`
 * (a document type with declarations of its own, or any in XLIFF 2) or `xliff.limit-depth` (elements nested too deep)
 */
export function parseXliff(text: string, { name, limits }: ParseOptions): XliffTree {
  const placeOf = placesIn(text);
  const builder = new TreeBuilder(text, limits?.depth ?? defaultLimits.depth, (code, values, offset) => {
    throw new InputError(code, values, { file: name, place: placeOf(offset) });
  });
  // Six handlers are as many as a parser object of saxes holds before V8 keeps it as a dictionary, three times as slow.
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => {
    const reason = error.message.replace(PLACE, "");
    throw new InputError("xliff.syntax", { reason }, { file: name, place: placeOf(Math.max(parser.position - 1, 0)) });
  });
  const lastBefore = (markup: string, offset: number): number => text.lastIndexOf(markup, offset);
  parser.on("doctype", (declaration) => builder.doctype(declaration, lastBefore("<!DOCTYPE", parser.position)));
  parser.on("opentag", (tag) => builder.open(tag, lastBefore("<", parser.position - 1)));
  parser.on("closetag", () => builder.close());
  parser.on("text", (value) => builder.text(value, lastBefore(">", parser.position - 2) + 1));
  parser.on("cdata", (value) => builder.text(value, lastBefore(CDATA, parser.position) + CDATA.length));
  for (let from = 0; from < text.length; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  parser.close();
  return { ...builder.finish(), placeOf };
}

const CDATA = "<![CDATA[";
const CHUNK = 1 << 16; // UTF-16 code units
const PLACE = /^\d+:\d+: /u; // "3:14: " before a message of saxes

function placesIn(text: string): (offset: number) => Place {
  let lineStarts: readonly number[] | undefined;
  return (offset) => {
    lineStarts ??= identityMap(text).lineStarts;
    return placeAt(lineStarts, offset);
  };
}
