import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** The start of a span that has no end on its side. Only an `sc` may, and says so with `isolated="yes"`. */
export const loneStart: XliffRule = {
  rule: "xliff/lone-start",
  on: ["unit", "mtc:match"],
  section: "4.3.1.22",
  examples: {
    breaks: [inSource('<sc id="1"/>你好'), inSource('<sm id="1" type="term"/>你好')],
    holds: [inSource('<sc id="1" isolated="yes"/>你好'), inSource('<sm id="1" type="term"/>你好<em startRef="1"/>')],
  },
  *check(holder, { contentOf }) {
    for (const { spans } of contentOf(holder).flows) {
      for (const { start, ends, isTurned } of spans) {
        if (ends.length === 0 && !isTurned && attributeOf(start, "isolated") !== "yes") yield { element: start };
      }
    }
  },
};
