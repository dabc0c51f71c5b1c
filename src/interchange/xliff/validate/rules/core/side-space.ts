import { attributeOf } from "../../document/element.js";
import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (source: string, target: string): string =>
  inUnit(`<segment><source ${source}>你好</source><target ${target}>Hello</target></segment>`);
const preserve = 'xml:space="preserve"';
const normal = 'xml:space="default"';

/** A target that treats white space otherwise than its source, where both say how they do. */
export const sideSpace: XliffRule = {
  rule: "xliff/side-space",
  on: ["unit"],
  section: "4.3.2.2",
  examples: {
    breaks: [unit(preserve, normal), unit(normal, preserve)],
    holds: [unit(preserve, preserve), unit(normal, normal), unit(normal, ""), unit("", "")],
  },
  *check(unit, { contentOf }) {
    for (const { source, target } of contentOf(unit).parts) {
      if (source === undefined || target === undefined) continue;
      const [expected, stated] = [source, target].map((side) => attributeOf(side, "xml:space"));
      if (expected === undefined || stated === undefined || expected === stated) continue;
      yield { element: target, attribute: "xml:space", values: { expected } };
    }
  },
};
