import { attributeOf } from "../../document/element.js";
import { isForeign } from "../../document/namespaces.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { itsAttributesOf } from "../its/its-attributes.js";

/** A generic annotation that does not say whether its text is to be translated, which is all that it is for. */
export const translateAnnotation: XliffRule = {
  rule: "xliff/translate-annotation",
  on: ["mrk", "sm"],
  section: "4.7.3.1.1",
  examples: {
    breaks: [inSource('<mrk id="m1">玉麦</mrk>'), inSource('<sm id="m1" type="generic"/>玉麦<em startRef="m1"/>')],
    holds: [
      inSource('<mrk id="m1" translate="no">玉麦</mrk>'),
      inSource('<mrk id="m1" my:page="7">玉麦</mrk>'),
      inSource('<mrk id="m1" type="term">玉麦</mrk>'),
    ],
  },
  *check(marker) {
    const isGeneric = (attributeOf(marker, "type") ?? "generic").trim() === "generic";
    if (!isGeneric || attributeOf(marker, "translate") !== undefined) return;
    const saysMore = itsAttributesOf(marker).length > 0 || marker.attributes.some(({ name }) => isForeign(name));
    if (!saysMore) yield {};
  },
};
