import { isForeign } from "../../document/namespaces.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const rule = (attributes: string): string =>
  beforeSegment(`<val:validation><val:rule ${attributes}/></val:validation>`);

/** A validation rule that demands nothing, or several things at once. */
export const validationRule: XliffRule = {
  rule: "xliff/validation-rule",
  on: ["val:rule"],
  section: "5.8.4.3",
  examples: {
    breaks: [
      rule(""),
      rule('isPresent="store" endsWith="."'),
      rule('startsWith="*" my:length="7"'),
      rule('disabled="no"'),
    ],
    holds: [rule('isPresent="store" occurs="2"'), rule('my:length="7"')],
  },
  *check({ attributes }) {
    const demands = attributes.filter(({ name }) => DEMANDS.has(name.key) || isForeign(name));
    if (demands.length !== 1) yield {};
  },
};

const DEMANDS = new Set(["isPresent", "isNotPresent", "startsWith", "endsWith"]);
