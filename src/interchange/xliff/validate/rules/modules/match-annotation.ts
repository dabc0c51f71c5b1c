import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A span that matches refer to, and that refers elsewhere itself. */
export const matchAnnotation: XliffRule = {
  rule: "xliff/match-annotation",
  on: ["mrk", "sm"],
  section: "5.1.5",
  examples: {
    breaks: [inSource('<mrk id="m1" type="mtc:match" ref="https://example.org/1">玉麦</mrk>')],
    holds: [inSource('<mrk id="m1" type="mtc:match">玉麦</mrk>')],
  },
  *check(marker) {
    const isMatch = attributeOf(marker, "type") === "mtc:match";
    if (isMatch && attributeOf(marker, "ref") !== undefined) yield { attribute: "ref" };
  },
};
