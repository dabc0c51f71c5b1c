import { attributeOf, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { PartFlow } from "./part.js";
import { type OfficePlace, plainFlow } from "./plain-flow.js";
import { valueSpan } from "./value-span.js";

/**
 * The title and the description of a picture or table, for those who cannot see it.
 *
 * @see ECMA-376, part 1, 20.4.2.5 (docPr), 17.4.41 (tblCaption)
 */
export function altTextFlows(tag: XmlTag, { start, end }: XmlWhere, xml: string, place: OfficePlace): PartFlow[] {
  const element = xml.slice(start, end);
  const isTable = TABLE.test(tag.local);
  const names = isTable ? Object.keys(tag.attributes).filter((name) => VALUE.test(name)) : ["title", "descr", "alt"];
  return names.flatMap((name): PartFlow[] => {
    const text = attributeOf(tag, name) ?? "";
    const at = valueSpan(element, name);
    if (at === undefined || !HAN.test(text) || FILE.test(text)) return [];
    const span = { start: start + at.start, end: start + at.end };
    return [plainFlow({ kind: "attribute", text, span, place, context: { name: isTable ? tag.local : name } })];
  });
}

const TABLE = /^tbl(?:Caption|Description)$/u;
const VALUE = /^(?:[^:]+:)?val$/u; // "w:val"
const HAN = /\p{Script=Han}/u; // office programs put names of their own there, such as "Picture 3"
const FILE =
  /^\S*\.(?:png|jpe?g|jfif|gif|bmp|tiff?|[ew]mf|wdp|svg|webp|hei[cf]|avif|ico|psd)$|^[a-z][\w+.-]*:\/\/\S+$/iu; // "C:\\照片\\河边.JPG"
