import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { lacksPhase } from "../v12/phase-ref.js";

const header = '<header><phase-group><phase phase-name="p1" process-name="translation"/></phase-group></header>';
const image = (phase: string): string =>
  `<bin-unit id="1" mime-type="image/png" phase-name="${phase}"><bin-source><external-file href="a.png"/></bin-source></bin-unit>`;
const proposal = (phase: string): string =>
  `<trans-unit id="1"><source>你好</source><alt-trans phase-name="${phase}"><target>Hello</target></alt-trans></trans-unit>`;

/**
 * A reference to a phase that the header does not have, on an element whose references the schemas of XLIFF 1.2 do not check: their paths
 * for binary units lack the namespace, and alternatives are not among them. The prose says that the name refers to a phase.
 */
export const phaseUnchecked: XliffRule = {
  rule: "xliff/phase-unchecked",
  severity: "warning",
  on: ["alt-trans", "bin-unit", "bin-target"],
  versions: ["1.2"],
  section: "#phase-name",
  examples: {
    breaks: [inBody(image("p2"), { header }), inBody(proposal("p2"), { header })],
    holds: [inBody(image("p1"), { header }), inBody(proposal("p1"), { header })],
  },
  *check(element, context) {
    if (lacksPhase(element, context)) yield { attribute: "phase-name" };
  },
};
