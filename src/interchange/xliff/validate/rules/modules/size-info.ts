import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const data = '<slr:data profile="my:p"><my:size id="s1"/></slr:data>';

/** Size information that stands in an attribute and is referred to at once. */
export const sizeInfo: XliffRule = {
  rule: "xliff/size-info",
  on: ["file", "group", "unit", "pc", "sc", "ec", "ph"],
  section: "5.7.5.9",
  examples: {
    breaks: [beforeSegment(data, 'slr:sizeInfo="1" slr:sizeInfoRef="s1"')],
    holds: [beforeSegment(data, 'slr:sizeInfo="1"'), beforeSegment(data, 'slr:sizeInfoRef="s1"')],
  },
  *check(element) {
    const hasBoth = [attributeOf(element, "slr:sizeInfo"), attributeOf(element, "slr:sizeInfoRef")].every(
      (value) => value !== undefined,
    );
    if (hasBoth) yield { attribute: "slr:sizeInfo" };
  },
};
