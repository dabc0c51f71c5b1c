import { inSource, segment, xliff21 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { looseReferences, standsElsewhere } from "./loose-references.js";

const before = '<notes><note id="n1">看</note></notes><originalData><data id="d1">br</data></originalData>';
const withRef = (ref: string): string => inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`, before);
const file = (id: string, source: string): string =>
  `<file id="${id}"><group id="g1"><unit id="u1">${segment(source)}</unit></group></file>`;

/** A fragment identifier that leads to nothing. */
export const fragmentUnresolved: XliffRule = {
  rule: "xliff/fragment-unresolved",
  on: ["mrk", "sm", "note"],
  section: "3.3",
  examples: {
    breaks: [
      ...["#n=n2", "#u=u2", "#f=f2/u=u1", "#m2", "#t=m1", "#d=d2", "#g=g1/u=u1", "#f=f1/m1", "#gls=g1"].map(withRef),
    ],
    holds: [
      ...["#n=n1", "#u=u1", "#/f=f1/u=u1/d=d1", "#m1"].map(withRef),
      xliff21(
        file("f1", '<mrk id="m1" type="my:t" ref="#g=g1/u=u1/m1">玉麦</mrk>') +
          file("f2", '<mrk id="m2" type="my:t" ref="#f=f1/u=u1/m1">玉麦</mrk>'),
      ),
    ],
  },
  *check(element, context) {
    for (const { attribute, value } of looseReferences(element, context)) {
      if (!standsElsewhere(value, element)) yield { attribute };
    }
  },
};
