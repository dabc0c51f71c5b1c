import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** An `ec` has an `id` and may have a direction where its start is in another unit, and refers to its start where it is in this one. */
export const endCode: XliffRule = {
  rule: "xliff/end-code",
  on: ["ec"],
  section: "4.2.3.5",
  examples: {
    breaks: [
      inSource('<sc id="1"/>你好<ec startRef="1" id="2"/>'),
      inSource('<sc id="1"/>你好<ec startRef="1" dir="ltr"/>'),
      inSource('你好<ec id="1"/>'),
      inSource("你好<ec/>"),
      inSource('你好<ec isolated="yes"/>'),
    ],
    holds: [inSource('你好<ec id="1" isolated="yes" dir="ltr"/>'), inSource('<sc id="1"/>你好<ec startRef="1"/>')],
  },
  *check(code) {
    const has = (attribute: string): boolean => attributeOf(code, attribute) !== undefined;
    const isIsolated = attributeOf(code, "isolated") === "yes";
    const isRight = isIsolated ? has("id") && !has("startRef") : has("startRef") && !has("id") && !has("dir");
    if (!isRight) yield {};
  },
};
