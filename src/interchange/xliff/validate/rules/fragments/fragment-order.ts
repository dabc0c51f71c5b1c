import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "./fragment-fault.js";
import { referencesOf, referring } from "./references.js";

const before = '<notes><note id="n1">看</note></notes>';
const withRef = (ref: string): string => inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`, before);

/** A fragment identifier that does not go down from file to group to unit to one thing in it. */
export const fragmentOrder: XliffRule = {
  rule: "xliff/fragment-order",
  on: referring,
  section: "3.1",
  examples: {
    breaks: [withRef("#/u=u1/f=f1"), withRef("#f=f1/n=n1/u=u1"), withRef("#n=n1/m1")],
    holds: [withRef("#/f=f1/u=u1/n=n1")],
  },
  *check(element) {
    for (const { attribute, value } of referencesOf(element)) {
      const fault = faultIn(value);
      if (fault?.what === "order") yield { attribute, values: { prefix: fault.prefix } };
    }
  },
};
