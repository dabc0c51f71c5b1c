import { ancestorNamed, attributeOf } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const units = (flows: string): string =>
  inFile(
    `<unit id="u1">${segment(`<ph id="1" subFlows="${flows}"/>`)}</unit><group id="g1"><unit id="u2">${segment("提示")}</unit></group>`,
  );

/** A code with text in other units that the file has not. */
export const subFlows: XliffRule = {
  rule: "xliff/sub-flows",
  on: ["ph", "pc", "sc", "ec"],
  section: "4.3.1.32",
  examples: { breaks: [units("u3"), units("u2 u3"), units("g1")], holds: [units("u2"), units(" u2  u1 ")] },
  *check(code, { indexOf }) {
    for (const attribute of ATTRIBUTES) {
      const ids = attributeOf(code, attribute)?.trim().split(/\s+/u) ?? [];
      const file = ancestorNamed(code, "file");
      const missing = ids.find((id) => file !== undefined && !indexOf(file).units.has(id));
      if (missing !== undefined) yield { attribute, values: { missing } };
    }
  },
};

const ATTRIBUTES = ["subFlows", "subFlowsStart", "subFlowsEnd"];
