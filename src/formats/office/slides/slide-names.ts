import { unescapeXml } from "../../../xml/index.js";
import type { OfficePlace } from "../plain-flow.js";
import type { LeftChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";

/** The names of the sections and shows of a presentation, by which speakers find slides. @see ECMA-376, part 1, 19.2.1.6 (custShow); [MS-PPTX] 2.6.34 (section) */
export const chineseNames = (presentation: string, place: OfficePlace): LeftChinese[] =>
  Array.from(presentation.matchAll(NAMED)).flatMap(([tag]) => {
    const at = valueSpan(tag, "name");
    const text = at === undefined ? "" : unescapeXml(tag.slice(at.start, at.end));
    return HAN.test(text) ? [{ what: "slide-list", text, place }] : [];
  });

const NAMED = /<(?:\w+:)?(?:section|custShow)\s[^<>]*>/gu;
const HAN = /\p{Script=Han}/u;
