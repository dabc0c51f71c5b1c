import { childNamed } from "../../document/element.js";
import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A unit that has no segment. */
export const unitWithoutSegment: XliffRule = {
  rule: "xliff/unit-without-segment",
  on: ["unit"],
  section: "4.2.2.5",
  examples: {
    breaks: [inUnit(""), inUnit("<ignorable><source> </source></ignorable>")],
    holds: [inUnit(`<ignorable><source> </source></ignorable>${segment("你好")}`)],
  },
  *check(unit) {
    if (childNamed(unit, "segment") === undefined) yield {};
  },
};
