import { attributeOf } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { dateIso, isDateTime } from "../../values/form.js";

const dated = (date: string): string => inBody("", { file: `date="${date}"` });

/**
 * A date of XLIFF 1.2 in a form of ISO 8601 that the schemas do not take. The prose wants a date of ISO 8601 and recommends the one form
 * that they take.
 */
export const dateForm: XliffRule = {
  rule: "xliff/date-form",
  severity: "warning",
  on: ["file", "phase"],
  versions: ["1.2"],
  section: "#date",
  examples: {
    breaks: ["2024-02-29", "20240229", "20240229T080000Z", "2024-02-29T08:00Z"].map(dated),
    holds: ["2024-02-29T08:00:00Z", "2024-02-29T08:00:00"].map(dated),
  },
  *check(element) {
    const date = attributeOf(element, "date");
    if (date !== undefined && dateIso.accepts(date) && !isDateTime(date.trim()))
      yield { attribute: "date", values: { expected: dateIso.expected } };
  },
};
