import type { BilingualFile } from "../../interchange/index.js";
import type { Issue } from "../../model/issue.js";
import type { RuleTable } from "../../model/rule.js";

/**
 * Words that stand in no segment of their unit: an `ignorable` of XLIFF 2, or what stands beside the segment marks of 1.2. Tables and
 * pages hold segments, and checks look at segments, so a person has to look at these.
 */
export function outsideSegments({ name, units }: BilingualFile): Issue[] {
  return units.flatMap(({ id, place, outside = [] }) =>
    outside.flatMap(({ source = "", target = "" }): Issue[] => {
      const text = (target || source).trim();
      if (!HAS_WORDS.test(text)) return [];
      const rule = "xliff/outside-segments";
      return [{ rule, ...outsideRules[rule], values: { id, text }, file: name, place }];
    }),
  );
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What is said of such words. */
export const outsideRules = {
  "xliff/outside-segments": { type: "other", severity: "warning" },
} as const satisfies RuleTable;
