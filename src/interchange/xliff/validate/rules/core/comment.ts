import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const note = '<notes><note id="n1">看</note></notes>';

/** An annotation of type `comment` that has neither its text nor a reference to it, or has both. */
export const comment: XliffRule = {
  rule: "xliff/comment",
  on: ["mrk", "sm"],
  section: "4.7.3.1.3",
  examples: {
    breaks: [
      inSource('<mrk id="m1" type="comment">玉麦</mrk>'),
      inSource('<mrk id="m1" type="comment" value="地名" ref="#n=n1">玉麦</mrk>', note),
    ],
    holds: [
      inSource('<mrk id="m1" type="comment" value="地名">玉麦</mrk>'),
      inSource('<mrk id="m1" type="comment" ref="#n=n1">玉麦</mrk>', note),
    ],
  },
  *check(marker) {
    if (attributeOf(marker, "type") !== "comment") return;
    const hasValue = attributeOf(marker, "value") !== undefined;
    if (hasValue === (attributeOf(marker, "ref") !== undefined)) yield { attribute: "type" };
  },
};
