import { unescapeXml } from "../../../xml/index.js";
import type { OfficePlace } from "../plain-flow.js";
import type { LeftChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";

/** What is shown over the links of a part of a presentation. @see ECMA-376, part 1, 21.1.2.3.5 (`hlinkClick`) */
export const chineseTips = (xml: string, place: OfficePlace): LeftChinese[] =>
  attributesOf(xml, LINK, "tooltip").map((text) => ({ what: "tooltip", text, place }));

/** The names of the sections and shows of a presentation, by which speakers find slides. @see ECMA-376, part 1, 19.2.1.6 (custShow); [MS-PPTX] 2.6.34 (section) */
export const chineseNames = (presentation: string, place: OfficePlace): LeftChinese[] =>
  attributesOf(presentation, NAMED, "name").map((text) => ({ what: "slide-list", text, place }));

const LINK = /<(?:\w+:)?hlink(?:Click|Hover|MouseOver)\s[^<>]*>/gu;
const NAMED = /<(?:\w+:)?(?:section|custShow)\s[^<>]*>/gu;
const HAN = /\p{Script=Han}/u;

/** The values of an attribute with a Chinese character in them. */
function attributesOf(xml: string, tags: RegExp, name: string): string[] {
  return Array.from(xml.matchAll(tags)).flatMap(([tag]) => {
    const at = valueSpan(tag, name);
    const text = at === undefined ? "" : unescapeXml(tag.slice(at.start, at.end));
    return HAN.test(text) ? [text] : [];
  });
}
