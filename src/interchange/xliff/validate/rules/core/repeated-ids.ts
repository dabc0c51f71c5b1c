import { attributeOf, type XmlElement } from "../../document/element.js";
import type { Finding } from "../../rule.js";

/** A finding for each element whose id an earlier one has; elements without one are passed over. */
export function* repeatedIds(elements: Iterable<XmlElement>, attribute = "id"): Generator<Finding> {
  const met = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, attribute)?.trim();
    if (id === undefined) continue;
    if (met.has(id)) yield { element, attribute };
    met.add(id);
  }
}
