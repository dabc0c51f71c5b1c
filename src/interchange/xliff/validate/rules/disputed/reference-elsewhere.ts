import { inSource, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { looseReferences, standsElsewhere } from "../fragments/loose-references.js";

const before = '<my:page id="p1"/><notes><note id="n1">看</note></notes>';
const withRef = (ref: string): string => inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`, before);

/**
 * A reference that does not spell the way to what it seems to mean: an element of an extension without a registered prefix, a note of
 * another place, a code of a target. No version's prose forbids it; a tool that follows the grammar finds nothing there.
 */
export const referenceElsewhere: XliffRule = {
  rule: "xliff/reference-elsewhere",
  severity: "warning",
  on: ["mrk", "sm", "note"],
  section: "3.3",
  examples: {
    breaks: [
      ...["#p1", "#f=f1/n=n1", "#/n=n1"].map(withRef),
      inUnit(segment('<mrk id="m1" type="my:t" ref="#m2">玉麦</mrk>', '<mrk id="m2" type="term">Yumai</mrk>')),
    ],
    holds: ["#n=n1", "#u=u1", "#m1"].map(withRef),
  },
  *check(element, context) {
    for (const { attribute, value } of looseReferences(element, context)) {
      if (standsElsewhere(value, element)) yield { attribute };
    }
  },
};
