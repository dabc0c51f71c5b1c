import type { PartPlace } from "../../../model/place.js";
import type { Span } from "../../../model/span.js";
import { attributeOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import type { PartFlow } from "../part.js";
import { plainFlow } from "../plain-flow.js";

/** The title and the description of a picture, for those who cannot see it. @see ECMA-376, part 1, 20.4.2.5 */
export function altTextFlows(tag: XmlTag, { start, end }: XmlWhere, xml: string, place: PartPlace): PartFlow[] {
  const element = xml.slice(start, end);
  return ["title", "descr"].flatMap((name): PartFlow[] => {
    const text = attributeOf(tag, name) ?? "";
    const at = valueSpan(element, name);
    if (at === undefined || !HAN.test(text) || FILE.test(text)) return [];
    const span = { start: start + at.start, end: start + at.end };
    return [plainFlow({ kind: "attribute", text, span, place, context: { name } })];
  });
}

const HAN = /\p{Script=Han}/u; // office programs put names of their own there, such as "Picture 3"
const FILE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/iu;

/** Where the value of an attribute stands in a start tag. */
function valueSpan(element: string, name: string): Span | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, "u").exec(element);
  if (found?.groups === undefined) return undefined;
  const { length } = found.groups.double ?? found.groups.single ?? "";
  const end = found.index + found[0].length - 1;
  return { start: end - length, end };
}
