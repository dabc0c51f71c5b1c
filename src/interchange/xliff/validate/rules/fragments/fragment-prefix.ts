import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "./fragment-fault.js";
import { referencesOf, referring } from "./references.js";

const withRef = (ref: string): string =>
  inSource(`<mrk id="m1" type="my:t" ref="${ref}">玉麦</mrk>`, '<my:page id="p1"/>');

/** A fragment identifier with a prefix that neither the core nor a registered module has. */
export const fragmentPrefix: XliffRule = {
  rule: "xliff/fragment-prefix",
  on: referring,
  section: "3.2",
  examples: { breaks: [withRef("#my=p1"), withRef("#f=f1/U=u1")], holds: [withRef("#f=f1/u=u1")] },
  *check(element) {
    for (const { attribute, value } of referencesOf(element)) {
      const fault = faultIn(value);
      if (fault?.what === "prefix") yield { attribute, values: { prefix: fault.prefix } };
    }
  },
};
