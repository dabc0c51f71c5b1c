import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { misordered, statesOrder } from "../core/target-order.js";

const translated = (order: number): string =>
  `<segment><source>你好</source><target order="${order}">Hello</target></segment>`;
const untranslated = "<segment><source>再见</source></segment>";

/**
 * A target that stands elsewhere than its source, and whose own place no other target takes, since a segment has none yet. The prose
 * wants places that are unique and in range; the Schematron rules of 2.1 want every place that is left to be taken.
 */
export const orderGap: XliffRule = {
  rule: "xliff/order-gap",
  severity: "warning",
  on: ["unit"],
  section: "4.8.2",
  examples: {
    breaks: [inUnit(translated(2) + untranslated), inUnit(translated(3) + translated(1) + untranslated)],
    holds: [inUnit(translated(2) + translated(1) + untranslated), inUnit(translated(1) + untranslated)],
  },
  *check(unit, { contentOf }) {
    const { parts } = contentOf(unit);
    const stated = parts.filter(({ target }) => statesOrder(target));
    if (!stated.every(({ order }) => order >= 1) || misordered(parts).length > 0) return;
    const taken = new Set(stated.map(({ order }) => order));
    for (const [index, { target }] of parts.entries()) {
      const place = index + 1;
      if (target !== undefined && statesOrder(target) && !taken.has(place))
        yield { element: target, attribute: "order", values: { place } };
    }
  },
};
