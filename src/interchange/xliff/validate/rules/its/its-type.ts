import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { itsAttributesOf, markers } from "./its-attributes.js";

/** An annotation with ITS attributes whose type is another than the one they belong to. */
export const itsType: XliffRule = {
  rule: "xliff/its-type",
  on: markers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      inSource('<mrk id="m1" type="comment" value="v" itsm:domains="geography">玉麦</mrk>'),
      inSource('<mrk id="m1" type="its:generic" its:termConfidence="0.5" its:annotatorsRef="terminology|t">玉麦</mrk>'),
    ],
    holds: [
      inSource('<mrk id="m1" type="its:generic" itsm:domains="geography">玉麦</mrk>'),
      inSource('<mrk id="m1" type="term" its:termConfidence="0.5" its:annotatorsRef="terminology|t">玉麦</mrk>'),
    ],
  },
  *check(marker) {
    const used = itsAttributesOf(marker).filter((local) => local !== "annotatorsRef");
    if (used.length === 0) return;
    const type = attributeOf(marker, "type") ?? "generic";
    const isAboutTerms = used.includes("termConfidence");
    const isRight = isAboutTerms ? TERM.has(type) : GENERIC.has(type);
    if (!isRight) yield attributeOf(marker, "type") === undefined ? {} : { attribute: "type" };
  },
};

const TERM = new Set(["term", "its:term-no"]);
const GENERIC = new Set(["generic", "its:generic"]);
