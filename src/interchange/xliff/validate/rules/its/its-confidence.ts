import { attributeOf, type XmlElement } from "../../document/element.js";
import { beforeSegment, inSource, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { annotatedCategories } from "./annotators.js";
import { markers } from "./its-attributes.js";

const match = (attributes: string): string =>
  beforeSegment(
    `<mtc:matches><mtc:match ref="#s1" ${attributes}><source>玉麦</source><target>Yumai</target></mtc:match></mtc:matches>`,
  ).replace("<segment>", '<segment id="s1">');
const marker = (attributes: string): string => `<mrk id="m1" type="its:generic" ${attributes}>玉麦</mrk>`;

/** A confidence of which nothing says whose it is. */
export const itsConfidence: XliffRule = {
  rule: "xliff/its-confidence",
  on: [...markers, "mtc:match"],
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      inSource(marker('its:mtConfidence="0.5"')),
      inSource(marker('its:mtConfidence="0.5" its:annotatorsRef="terminology|t"')),
      match('its:mtConfidence="0.5"'),
    ],
    holds: [
      match('its:mtConfidence="0.5" its:annotatorsRef="mt-confidence|t"'),
      inSource(marker('its:mtConfidence="0.5" its:annotatorsRef="mt-confidence|t"')),
      inUnit(segment(marker('its:mtConfidence="0.5"')), 'its:annotatorsRef="mt-confidence|t"'),
    ],
  },
  *check(element) {
    for (const [attribute, category] of CONFIDENCES) {
      if (attributeOf(element, attribute) === undefined) continue;
      if (!hasAnnotator(element, category)) yield { attribute, values: { category } };
    }
  },
};

const CONFIDENCES = [
  ["its:mtConfidence", "mt-confidence"],
  ["its:taConfidence", "text-analysis"],
  ["its:termConfidence", "terminology"],
] as const;

function hasAnnotator(element: XmlElement, category: string): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    if (annotatedCategories(attributeOf(at, "its:annotatorsRef") ?? "")?.includes(category) === true) return true;
  }
  return false;
}
