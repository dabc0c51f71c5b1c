import { attributeOf } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const units = (flows: string): string =>
  inFile(
    `<unit id="u1">${segment(`<ph id="1" subFlows="${flows}"/>`)}</unit><unit id="u2">${segment("提示")}</unit><unit id="u3">${segment("说明")}</unit>`,
  );

/** A code that names a unit twice among its sub-flows. The prose wants a list of units; the Schematron rules of 2.1 count them. */
export const subFlowRepeated: XliffRule = {
  rule: "xliff/sub-flow-repeated",
  severity: "warning",
  on: ["ph", "pc", "sc", "ec"],
  section: "4.3.1.32",
  examples: { breaks: [units("u2 u2"), units("u3 u2 u3")], holds: [units("u2 u3")] },
  *check(code) {
    for (const attribute of ATTRIBUTES) {
      const met = new Set<string>();
      const repeated = attributeOf(code, attribute)
        ?.trim()
        .split(/\s+/u)
        .find((id) => met.size === met.add(id).size);
      if (repeated !== undefined) yield { attribute, values: { repeated } };
    }
  },
};

const ATTRIBUTES = ["subFlows", "subFlowsStart", "subFlowsEnd"];
