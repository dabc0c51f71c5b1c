import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const rule = (attributes: string): string =>
  beforeSegment(`<val:validation><val:rule ${attributes}/></val:validation>`);

/** `existsInSource` in a rule that demands no text of the target. */
export const existsInSource: XliffRule = {
  rule: "xliff/exists-in-source",
  on: ["val:rule"],
  section: "5.8.5.6",
  examples: {
    breaks: [rule('isNotPresent="store" existsInSource="yes"')],
    holds: [rule('isPresent="store" existsInSource="yes"'), rule('endsWith="." existsInSource="no"')],
  },
  *check(rule) {
    const demands = DEMANDS.filter((attribute) => attributeOf(rule, attribute) !== undefined);
    if (attributeOf(rule, "existsInSource") !== undefined && demands.length !== 1)
      yield { attribute: "existsInSource" };
  },
};

const DEMANDS = ["isPresent", "startsWith", "endsWith"];
