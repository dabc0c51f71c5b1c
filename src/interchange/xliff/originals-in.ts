import { InputError } from "../../model/input-error.js";
import { attributeOf, readXml, type XmlHandler } from "../../xml/index.js";

/**
 * `original` of each `file` element of an XLIFF, in order; an element of another namespace that is called so stands deeper. Of a text that is broken or cut off, those that stand before the fault: what
 * the fault is, is for whoever reads the whole file to say.
 *
 * @example originalsIn('<xliff><file original="a&#x4E2D;.txt">')  // ["a中.txt"]
 */
export function originalsIn(text: string): string[] {
  const originals: string[] = [];
  let depth = 0;
  const handler: XmlHandler = {
    open: (tag) => {
      depth += 1;
      const original = tag.local === "file" && depth === 2 ? attributeOf(tag, "original") : undefined;
      if (original !== undefined) originals.push(original);
    },
    close: () => {
      depth -= 1;
    },
  };
  try {
    readXml(text, handler, { name: "" });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return originals;
}
