import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "./fragment-fault.js";
import { referencesOf, referring } from "./references.js";

const note = '<notes><note id="n1">看</note></notes>';
const withRef = (ref: string): string => inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`, note);

/** A fragment identifier that does not follow the grammar. */
export const fragmentSyntax: XliffRule = {
  rule: "xliff/fragment-syntax",
  on: referring,
  section: "3",
  examples: {
    breaks: ["#", "#n/n1", "#n=n1/", "#n==n1", "#n=n1,n2"].map(withRef),
    holds: ["#n=n1", "#/f=f1/u=u1/n=n1", "#m1", "other.xlf#anything goes"].map(withRef),
  },
  *check(element) {
    for (const { attribute, value } of referencesOf(element)) {
      const fault = faultIn(value);
      if (fault?.what === "syntax") yield { attribute };
    }
  },
};
