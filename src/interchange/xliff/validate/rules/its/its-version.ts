import { attributeOf } from "../../document/element.js";
import { inSource, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { carriers, inheritedIts, itsAttributesOf } from "./its-attributes.js";

const records = '<its:provenanceRecords xml:id="p1"><its:provenanceRecord tool="t"/></its:provenanceRecords>';
const without = (file: string): string => file.replace(' its:version="2.0"', "");

/** ITS markup whose version nothing states. */
export const itsVersion: XliffRule = {
  rule: "xliff/its-version",
  on: [...carriers, "its:locQualityIssues", "its:provenanceRecords"],
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      without(inSource('<mrk id="m1" itsm:domains="geography">玉麦</mrk>')),
      without(inUnit(records + segment("你好"))),
    ],
    holds: [
      inSource('<mrk id="m1" itsm:domains="geography">玉麦</mrk>'),
      without(inUnit(segment("你好"), 'its:version="2.0" its:tool="t"')),
      without(inUnit(records.replace(" xml:id", ' version="2.0" xml:id') + segment("你好"))),
    ],
  },
  *check(element) {
    const isIts = element.name.key.startsWith("its:");
    if (!isIts && itsAttributesOf(element).length === 0) return;
    const own = isIts ? attributeOf(element, "version") : undefined;
    if (own === undefined && inheritedIts(element, "version") === undefined) yield {};
  },
};
