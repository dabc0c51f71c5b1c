import { headNamed } from "../../content/head.js";
import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "../fragments/fragment-fault.js";
import { resolve } from "../fragments/resolve.js";
import { carriers, markers } from "./its-attributes.js";

const records = '<its:provenanceRecords xml:id="p1"><its:provenanceRecord tool="t"/></its:provenanceRecords>';
const issues =
  '<its:locQualityIssues xml:id="q1"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>';
const file = (attributes: string): string =>
  inFile(
    `${records}<unit id="u1">${issues}${segment(`<mrk id="m1" type="its:generic" ${attributes}>玉麦</mrk>`)}</unit>`,
  );

/** A reference to issues or provenance that leads to no such record where one may stand. */
export const itsRef: XliffRule = {
  rule: "xliff/its-ref",
  on: carriers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      file('its:locQualityIssuesRef="#its=q2"'),
      file('its:locQualityIssuesRef="#m1"'),
      file('its:locQualityIssuesRef="https://example.org/issues.xml"'),
      file('its:provenanceRecordsRef="#its=p1"'),
    ],
    holds: [
      file('its:locQualityIssuesRef="#its=q1"'),
      file('its:locQualityIssuesRef="#f=f1/u=u1/its=q1"'),
      file('its:locQualityIssuesRef="q1"'),
      inFile(`${records}<unit id="u1" its:provenanceRecordsRef="#its=p1">${segment("你好")}</unit>`),
    ],
  },
  *check(element, context) {
    for (const [attribute, key] of REFERENCES) {
      const reference = attributeOf(element, attribute);
      if (reference === undefined || (reference.startsWith("#") && faultIn(reference) !== undefined)) continue;
      const found = recordAround(reference, element, key) ?? resolve(reference, element, context);
      const isWithin = found !== undefined && scopesOf(element).includes(found.parent);
      if (!isWithin || found.name.key !== key) yield { attribute };
    }
  },
};

const REFERENCES = [
  ["its:locQualityIssuesRef", "its:locQualityIssues"],
  ["its:provenanceRecordsRef", "its:provenanceRecords"],
] as const;

/** Where records may stand that an element refers to: for a span of text its unit or match, else the element and those around it. */
function scopesOf(element: XmlElement): readonly (XmlElement | undefined)[] {
  if (markers.includes(element.name.key)) return [ancestorNamed(element, "mtc:match"), ancestorNamed(element, "unit")];
  const around: XmlElement[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) around.push(at);
  return around;
}

/** The record that `#its=q1`, or `q1` as the specification's own examples have it, stands for. */
function recordAround(reference: string, element: XmlElement, key: string): XmlElement | undefined {
  const id = reference.replace(/^#its=/u, "");
  for (const scope of scopesOf(element)) {
    for (const record of scope === undefined ? [] : headNamed(scope, key)) {
      if (attributeOf(record, "xml:id")?.trim() === id) return record;
    }
  }
  return undefined;
}
