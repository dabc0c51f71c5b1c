import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A code that keeps its place in a sequence, but may be copied or deleted. */
export const fixedCode: XliffRule = {
  rule: "xliff/fixed-code",
  on: ["ph", "pc", "sc", "ec"],
  section: "4.3.1.5",
  examples: {
    breaks: [
      inSource('<ph id="1" canReorder="firstNo"/>'),
      inSource('<ph id="1" canReorder="firstNo" canCopy="no"/>'),
      inSource('<pc id="1" canReorder="firstNo" canDelete="no">你好</pc>'),
    ],
    holds: [
      inSource('<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>'),
      inSource('<ph id="1" canReorder="yes"/>'),
    ],
  },
  *check(code) {
    const canReorder = attributeOf(code, "canReorder");
    const isFixed = canReorder === "no" || canReorder === "firstNo";
    const isKept = attributeOf(code, "canCopy") === "no" && attributeOf(code, "canDelete") === "no";
    if (isFixed && !isKept) yield { attribute: "canReorder" };
  },
};
