import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** An `sc` that is said to have no end in its unit, and has one. */
export const isolated: XliffRule = {
  rule: "xliff/isolated",
  on: ["unit", "mtc:match"],
  section: "4.3.1.22",
  examples: {
    breaks: [inSource('<sc id="1" isolated="yes"/>你好<ec startRef="1"/>')],
    holds: [inSource('<sc id="1" isolated="no"/>你好<ec startRef="1"/>'), inSource('<sc id="1" isolated="yes"/>你好')],
  },
  *check(holder, { contentOf }) {
    for (const { spans } of contentOf(holder).flows) {
      for (const { start, ends } of spans) {
        if (ends.length > 0 && attributeOf(start, "isolated") === "yes")
          yield { element: start, attribute: "isolated" };
      }
    }
  },
};
