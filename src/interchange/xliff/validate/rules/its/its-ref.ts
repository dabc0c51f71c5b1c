import { headNamed } from "../../content/head.js";
import { attributeOf, type XmlElement } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { readFragment } from "../fragments/fragment.js";
import { faultIn } from "../fragments/fragment-fault.js";
import { resolve } from "../fragments/resolve.js";
import { carriers } from "./its-attributes.js";

const records = '<its:provenanceRecords xml:id="p1"><its:provenanceRecord tool="t"/></its:provenanceRecords>';
const issues =
  '<its:locQualityIssues xml:id="q1"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>';
const file = (attributes: string): string =>
  inFile(
    `${records}<unit id="u1">${issues}${segment(`<mrk id="m1" type="its:generic" ${attributes}>玉麦</mrk>`)}</unit>`,
  );

/** A reference to issues or provenance that no record around it has. */
export const itsRef: XliffRule = {
  rule: "xliff/its-ref",
  on: carriers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      file('its:locQualityIssuesRef="#its=q2"'),
      file('its:provenanceRecordsRef="#its=q1"'),
      file('its:locQualityIssuesRef="#m1"'),
    ],
    holds: [
      file('its:locQualityIssuesRef="#its=q1" its:provenanceRecordsRef="#its=p1"'),
      file('its:locQualityIssuesRef="#f=f1/u=u1/its=q1"'),
      file('its:provenanceRecordsRef="https://example.org/records.xml"'),
    ],
  },
  *check(element, context) {
    for (const [attribute, key] of REFERENCES) {
      const reference = attributeOf(element, attribute);
      if (reference?.startsWith("#") !== true || faultIn(reference) !== undefined) continue;
      const found = recordAround(reference, element, key) ?? resolve(reference, element, context);
      if (found?.name.key !== key) yield { attribute };
    }
  },
};

const REFERENCES = [
  ["its:locQualityIssuesRef", "its:locQualityIssues"],
  ["its:provenanceRecordsRef", "its:provenanceRecords"],
] as const;

/** Records of a match, unit, group or file are there for all inside it. */
function recordAround(reference: string, element: XmlElement, key: string): XmlElement | undefined {
  const [selector, ...more] = readFragment(reference)?.selectors ?? [];
  if (selector?.prefix !== "its" || more.length > 0) return undefined;
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    for (const record of headNamed(at, key)) {
      if (attributeOf(record, "xml:id")?.trim() === selector.id) return record;
    }
  }
  return undefined;
}
