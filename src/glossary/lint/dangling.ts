import { example, type LintRule } from "./lint-rule.js";

/** A reference to a concept that is not there. */
export const dangling: LintRule = {
  rule: "glossary/dangling",
  severity: "error",
  examples: [
    { concepts: [example("a", "甲项目", "A", { related: ["z"] })], finds: ["a"] },
    { concepts: [example("a", "甲项目", "A", { broader: "b" }), example("b", "乙项目", "B")], finds: [] },
  ],
  *run(concepts) {
    const ids = new Set(concepts.map(({ id }) => id));
    for (const { id, related = [], broader, replacedBy } of concepts) {
      for (const other of [...related, broader, replacedBy]) {
        if (other !== undefined && !ids.has(other)) yield { id, other };
      }
    }
  },
};
