import { headNamed } from "../../content/head.js";
import { attributeOf, descendants, type XmlElement } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const data = '<slr:data profile="my:p"><my:size id="s1"/></slr:data>';

/** A reference to size information that none of the size data around it has. */
export const sizeInfoRef: XliffRule = {
  rule: "xliff/size-info-ref",
  on: ["file", "group", "unit", "pc", "sc", "ec", "ph"],
  section: "5.7.5.10",
  examples: {
    breaks: [beforeSegment(data, 'slr:sizeInfoRef="s2"'), beforeSegment("", 'slr:sizeInfoRef="s1"')],
    holds: [beforeSegment(data, 'slr:sizeInfoRef="s1"')],
  },
  *check(element) {
    const id = attributeOf(element, "slr:sizeInfoRef")?.trim();
    if (id !== undefined && !Array.from(sizeDataAround(element)).some((part) => hasId(part, id)))
      yield { attribute: "slr:sizeInfoRef" };
  },
};

const hasId = (element: XmlElement, id: string): boolean =>
  ["id", "xml:id"].some((key) => attributeOf(element, key)?.trim() === id);

function* sizeDataAround(element: XmlElement): Generator<XmlElement> {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    for (const data of headNamed(at, "slr:data")) yield* descendants(data);
  }
}
