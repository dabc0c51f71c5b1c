import { childNamed, childrenNamed } from "../../document/element.js";
import { inTransUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isSegment, marksIn, midOf, midsOf } from "../v12/segment-mark.js";

const mark = (type: string, mid: string): string => `<mrk mtype="${type}" mid="${mid}">你好</mrk>`;
const source = `<source>你好</source><seg-source>${mark("seg", "1")}</seg-source>`;

/**
 * A mark of XLIFF 1.2 that is no segment and whose `mid` another mark of `seg-source` has, or that stands in a target and `seg-source` has
 * no mark of it. The schemas hold every mark to what the prose says of those of segments.
 */
export const markerId: XliffRule = {
  rule: "xliff/marker-id",
  severity: "warning",
  on: ["trans-unit", "alt-trans"],
  versions: ["1.2"],
  section: "#mid",
  examples: {
    breaks: [
      inTransUnit(`<source>你好</source><target>${mark("term", "t1")}</target>`),
      inTransUnit(source.replace("</seg-source>", `${mark("term", "1")}</seg-source>`)),
    ],
    holds: [
      inTransUnit(
        source.replace("</seg-source>", `${mark("term", "t1")}</seg-source><target>${mark("term", "t1")}</target>`),
      ),
      inTransUnit('<source>你好</source><target><mrk mtype="term">Hello</mrk></target>'),
    ],
  },
  *check(unit) {
    const marks = marksIn(childNamed(unit, "seg-source"));
    const own = new Set(midsOf(marks.filter(isSegment)));
    for (const element of marks.filter((mark) => !isSegment(mark) && midOf(mark) !== undefined)) {
      if (own.has(midOf(element))) yield { element, attribute: "mid" };
      own.add(midOf(element));
    }
    for (const element of childrenNamed(unit, "target").flatMap(marksIn)) {
      if (!isSegment(element) && midOf(element) !== undefined && !own.has(midOf(element)))
        yield { element, attribute: "mid" };
    }
  },
};
