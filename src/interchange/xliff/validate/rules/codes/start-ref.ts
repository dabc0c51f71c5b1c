import { inSource, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** The end of a span that began nowhere on its side, or begins only after it. */
export const startRef: XliffRule = {
  rule: "xliff/start-ref",
  on: ["unit", "mtc:match"],
  section: "4.3.1.30",
  examples: {
    breaks: [
      inSource('你好<ec startRef="1"/>'),
      inSource('<em startRef="1"/>你<sm id="1" type="term"/>好'),
      inSource('<ph id="1"/>你好<ec startRef="1"/>'),
      inUnit(segment('<sc id="1"/>你好<ec startRef="1"/>', 'Hello<ec startRef="1"/>')),
    ],
    holds: [
      inSource('<sc id="1"/>你<sm id="2" type="term"/>好<ec startRef="1"/>吗<em startRef="2"/>'),
      inUnit(segment('<sc id="1"/>你好', '<sc id="1"/>Hello') + segment('再见<ec startRef="1"/>')),
    ],
  },
  *check(holder, { contentOf }) {
    for (const { strayEnds } of contentOf(holder).flows) {
      for (const element of strayEnds) yield { element, attribute: "startRef" };
    }
  },
};
