import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** An attribute of a module on an `ec` whose start is in the same unit: there it stands on the `sc`. */
export const endAttribute: XliffRule = {
  rule: "xliff/end-attribute",
  on: ["ec"],
  section: "4.2.3.5",
  examples: {
    breaks: [
      inSource('<sc id="1"/>你好<ec startRef="1" fs:fs="b"/>'),
      inSource('<sc id="1"/>你好<ec startRef="1" slr:equivStorage="7"/>'),
    ],
    holds: [inSource('你好<ec id="1" isolated="yes" fs:fs="b" slr:sizeInfo="0"/>')],
  },
  *check(code) {
    if (attributeOf(code, "isolated") === "yes") return;
    for (const [attribute, section] of ATTRIBUTES) {
      if (attributeOf(code, attribute) !== undefined) yield { attribute, section };
    }
  },
};

const ATTRIBUTES = [
  ["fs:fs", "5.3.5.1"],
  ["fs:subFs", "5.3.5.2"],
  ["slr:equivStorage", "5.7.5.8"],
  ["slr:sizeInfo", "5.7.5.9"],
  ["slr:sizeInfoRef", "5.7.5.10"],
] as const;
