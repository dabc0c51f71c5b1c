import type { Issue } from "../../model/issue.js";
import type { Place } from "../../model/place.js";
import type { RuleTable } from "../../model/rule.js";

/**
 * Layout that is made for Chinese characters and spoils words of letters: lines from top to bottom, text that is squeezed into a width,
 * characters that are set as one, lines whose characters are spread, boxes that grow with their text.
 */
export const layoutKinds = ["vertical", "fitted", "combined", "distributed", "growing"] as const;
/** One of these. */
export type LayoutKind = (typeof layoutKinds)[number];

/** Such layout of a text. */
export interface HanziOnly {
  readonly kind: LayoutKind;
  readonly place: Place;
}

/** The rule that tells of it. */
export const hanziOnlyRules = {
  "layout/hanzi-only": { type: "other", severity: "warning" },
} as const satisfies RuleTable;

/** An issue for each kind of such layout, at the first text that has it. */
export const hanziOnlyIssues = (found: readonly HanziOnly[]): Issue[] =>
  layoutKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const facts = hanziOnlyRules["layout/hanzi-only"];
    return [{ rule: "layout/hanzi-only", ...facts, values: { count: own.length, context: kind }, place: first.place }];
  });
