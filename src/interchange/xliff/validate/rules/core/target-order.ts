import type { Part } from "../../content/unit-content.js";
import { attributeOf } from "../../document/element.js";
import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (...orders: readonly string[]): string =>
  inUnit(orders.map((order) => `<segment><source>你好</source><target ${order}>Hello</target></segment>`).join(""));
const untranslated = "<segment><source>再见</source></segment>";

/** A target whose place is past the last one of the unit, or is another target's. */
export const targetOrder: XliffRule = {
  rule: "xliff/target-order",
  on: ["unit"],
  section: "4.3.1.24",
  examples: {
    breaks: [unit('order="3"', ""), unit('order="2"', "")],
    holds: [
      unit('order="2"', 'order="1"'),
      unit("", 'order="2"'),
      unit('order="1"').replace("</unit>", `${untranslated}</unit>`),
    ],
  },
  *check(unit, { contentOf }) {
    const { parts } = contentOf(unit);
    for (const { target } of misordered(parts))
      if (target !== undefined) yield { element: target, attribute: "order", values: { most: parts.length } };
  },
};

/** The parts of a unit whose targets state a place that is past the last one, or that another target takes as well. */
export function misordered(parts: readonly Part[]): readonly Part[] {
  const translated = parts.filter(({ target }) => target !== undefined);
  const taken = new Map<number, number>();
  for (const { order } of translated) taken.set(order, (taken.get(order) ?? 0) + 1);
  return translated.filter(
    ({ order, target }) => statesOrder(target) && (order > parts.length || taken.get(order) !== 1),
  );
}

/** Whether a target says where it stands among the targets of its unit. */
export const statesOrder = (target: Part["target"]): boolean =>
  target !== undefined && attributeOf(target, "order") !== undefined;
