import type { Span } from "../../../model/span.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import { valueSpan } from "../value-span.js";

/** The value of an attribute by its name without prefix: documents of other programs bind other prefixes. */
export function wordAttribute(tag: XmlTag, local: string): string | undefined {
  const own = attributeOf(tag, `w:${local}`);
  return own ?? Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;
}

/** Whether a property that is on or off is on. @see ECMA-376, part 1, 17.17.4 */
export const isOn = (value: string | undefined): boolean => value === undefined || !OFF.has(value);
const OFF: ReadonlySet<string> = new Set(["0", "false", "off", "none"]);

/** Where the value of an attribute stands in a part, by its name without prefix; nothing where the tag has no such attribute. */
export function valueSpanOf(tag: XmlTag, { start, end }: Span, xml: string, local: string): Span | undefined {
  const name = Object.keys(tag.attributes).find((each) => tag.attributes[each]?.local === local);
  const at = name === undefined ? undefined : valueSpan(xml.slice(start, end), name);
  return at && { start: start + at.start, end: start + at.end };
}
