import { attributeOf } from "../../document/element.js";
import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (...orders: readonly string[]): string =>
  inUnit(orders.map((order) => `<segment><source>你好</source><target ${order}>Hello</target></segment>`).join(""));

/** A target whose place is past the last one of the unit, or is another's. */
export const targetOrder: XliffRule = {
  rule: "xliff/target-order",
  on: ["unit"],
  section: "4.3.1.24",
  examples: {
    breaks: [unit('order="3"', ""), unit('order="2"', "")],
    holds: [unit('order="2"', 'order="1"'), unit("", 'order="2"')],
  },
  *check(unit, { contentOf }) {
    const { parts } = contentOf(unit);
    const most = parts.length;
    const taken = new Map<number, number>();
    for (const { order } of parts) taken.set(order, (taken.get(order) ?? 0) + 1);
    for (const { order, target } of parts) {
      if (target === undefined || attributeOf(target, "order") === undefined) continue;
      if (order > most || taken.get(order) !== 1) yield { element: target, attribute: "order", values: { most } };
    }
  },
};
