import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import type { RuleContext } from "../../rule-context.js";

const header = '<header><phase-group><phase phase-name="p1" process-name="translation"/></phase-group></header>';
const unit = (phase: string): string =>
  `<trans-unit id="1"><source>你好</source><target phase-name="${phase}">Hello</target></trans-unit>`;

/** A reference to a phase that the header does not have. */
export const phaseRef: XliffRule = {
  rule: "xliff/phase-ref",
  on: ["count", "trans-unit", "target"],
  versions: ["1.2"],
  section: "#phase-name",
  examples: {
    breaks: [inBody(unit("p2"), { header }), inBody(unit("p1"))],
    holds: [inBody(unit("p1"), { header })],
  },
  *check(element, context) {
    if (lacksPhase(element, context)) yield { attribute: "phase-name" };
  },
};

/** Whether an element names a phase that the header of its file does not have. */
export function lacksPhase(element: XmlElement, { indexOf }: RuleContext): boolean {
  const name = attributeOf(element, "phase-name")?.trim();
  const file = name === undefined ? undefined : ancestorNamed(element, "file");
  return name !== undefined && file !== undefined && !indexOf(file).phases.has(name);
}
