import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A span that ends twice on one side. */
export const repeatedEnd: XliffRule = {
  rule: "xliff/repeated-end",
  on: ["unit", "mtc:match"],
  section: "4.3.1.30",
  examples: {
    breaks: [
      inSource('<sc id="1"/>你<ec startRef="1"/>好<ec startRef="1"/>'),
      inSource('<sm id="1" type="term"/>你<em startRef="1"/>好<em startRef="1"/>'),
    ],
    holds: [inSource('<sc id="1"/>你<ec startRef="1"/><sc id="2"/>好<ec startRef="2"/>')],
  },
  *check(holder, { contentOf }) {
    for (const { spans } of contentOf(holder).flows) {
      for (const { ends } of spans) for (const element of ends.slice(1)) yield { element, attribute: "startRef" };
    }
  },
};
