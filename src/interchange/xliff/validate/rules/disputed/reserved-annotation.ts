import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const marked = (type: string): string => inSource(`<mrk id="m1" type="${type}">玉麦</mrk>`);

/**
 * An annotation of a type of the writer's own with the prefix `xlf`. The prose reserves that prefix for groups, units, codes and states,
 * and says nothing of it for annotations, whose prefix stands for whoever defines the values.
 */
export const reservedAnnotation: XliffRule = {
  rule: "xliff/reserved-annotation",
  severity: "warning",
  on: ["mrk", "sm"],
  section: "4.3.1.40",
  examples: { breaks: [marked("xlf:person")], holds: [marked("my:person"), marked("term")] },
  *check(marker) {
    if (attributeOf(marker, "type")?.startsWith("xlf:") === true) yield { attribute: "type" };
  },
};
