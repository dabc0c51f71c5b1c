import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "./fragment-fault.js";
import { referencesOf, referring } from "./references.js";

const withRef = (ref: string): string => inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`);

/** A fragment identifier in which a prefix comes twice. */
export const fragmentRepeated: XliffRule = {
  rule: "xliff/fragment-repeated",
  on: referring,
  section: "3.1",
  examples: { breaks: [withRef("#/f=f1/f=f1"), withRef("#u=u1/u=u1/m1")], holds: [withRef("#u=u1/m1")] },
  *check(element) {
    for (const { attribute, value } of referencesOf(element)) {
      const fault = faultIn(value);
      if (fault?.what === "repeated") yield { attribute, values: { prefix: fault.prefix } };
    }
  },
};
