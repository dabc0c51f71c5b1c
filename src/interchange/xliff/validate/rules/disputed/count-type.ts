import { attributeOf } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const counted = (attributes: string): string =>
  inBody(`<group><count-group name="c1"><count ${attributes}>7</count></count-group></group>`);

/** A count of XLIFF 1.2 that does not say what it counts. Its prose wants that of every count; its schemas leave it open. */
export const countType: XliffRule = {
  rule: "xliff/count-type",
  severity: "warning",
  on: ["count"],
  versions: ["1.2"],
  section: "#count",
  examples: { breaks: [counted(""), counted('unit="word"')], holds: [counted('count-type="total"')] },
  *check(count) {
    if (attributeOf(count, "count-type") === undefined) yield {};
  },
};
