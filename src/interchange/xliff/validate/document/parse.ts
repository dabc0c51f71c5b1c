import type { Place } from "../../../../model/place.js";
import { identityMap, placeAt } from "../../../../model/source-map.js";
import { type ReadXmlOptions, readXml } from "../../../../xml/index.js";
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

/**
 * Reads XLIFF of any version into a tree, in one pass.
 *
 * @throws InputError `xml.*` as `readXml` does, `xml.root` where it is no XLIFF, `xliff.version`, or `xml.doctype` where XLIFF 2 has a
 * document type declaration
 */
export function parseXliff(text: string, options: ReadXmlOptions): XliffTree {
  const placeOf = placesIn(text);
  const builder = new TreeBuilder(text, options.name, placeOf);
  readXml(text, builder, { ...options, doctype: "passed over", prefixes: "bound", form: "xliff" });
  return { ...builder.finish(), placeOf };
}

function placesIn(text: string): (offset: number) => Place {
  let lineStarts: readonly number[] | undefined;
  return (offset) => {
    lineStarts ??= identityMap(text).lineStarts;
    return placeAt(lineStarts, offset);
  };
}
