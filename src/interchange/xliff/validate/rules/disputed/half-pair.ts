import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const original = '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>';

/**
 * A `pc` that says of its start what it does not say of its end, or the other way. The prose leaves both out freely; the Schematron rules
 * of 2.1 want them together.
 */
export const halfPair: XliffRule = {
  rule: "xliff/half-pair",
  severity: "warning",
  on: ["pc"],
  section: "4.2.3.3",
  examples: {
    breaks: [
      inSource('<pc id="1" dataRefStart="d1">你好</pc>', original),
      inSource('<pc id="1" equivEnd="">你好</pc>'),
      inSource('<pc id="1" subFlowsEnd="u1">你好</pc>'),
    ],
    holds: [
      inSource('<pc id="1" dataRefStart="d1" dataRefEnd="d2">你好</pc>', original),
      inSource('<pc id="1" dispStart="b">你好</pc>'),
    ],
  },
  *check(pc) {
    for (const [start, end] of PAIRS) {
      const [hasStart, hasEnd] = [start, end].map((key) => attributeOf(pc, key) !== undefined);
      if (hasStart !== hasEnd) yield { attribute: hasStart ? start : end, values: { missing: hasStart ? end : start } };
    }
  },
};

const PAIRS = [
  ["dataRefStart", "dataRefEnd"],
  ["subFlowsStart", "subFlowsEnd"],
  ["equivStart", "equivEnd"],
] as const;
