import { attributeOf, childNamed } from "../../document/element.js";
import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A segment past its initial state that has no target. */
export const stateWithoutTarget: XliffRule = {
  rule: "xliff/state-without-target",
  on: ["segment"],
  section: "4.3.1.31",
  examples: {
    breaks: [inUnit('<segment state="translated"><source>你好</source></segment>')],
    holds: [
      inUnit('<segment state="initial"><source>你好</source></segment>'),
      inUnit('<segment state="translated"><source>你好</source><target/></segment>'),
    ],
  },
  *check(segment) {
    const isPast = PAST.has(attributeOf(segment, "state") ?? "");
    if (isPast && childNamed(segment, "target") === undefined) yield { attribute: "state" };
  },
};

const PAST = new Set(["translated", "reviewed", "final"]);
