import { example, type LintRule } from "./lint-rule.js";
import { areRenderedAlike, sharedTerms } from "./shared-terms.js";

/**
 * A Chinese term that one concept has twice, or two concepts that are rendered alike; Traditional and Simplified, full and half width are
 * the same.
 */
export const duplicate: LintRule = {
  rule: "glossary/duplicate",
  severity: "error",
  examples: [
    { concepts: [example("a", "对口支援", "paired aid"), example("b", "對口支援", "Paired aid")], finds: ["b"] },
    { concepts: [example("a", "模型", "model"), example("b", "模型", "mock-up")], finds: [] },
    { concepts: [example("a", "玉麦", "Yumai"), example("b", "玉麦乡", "Yumai Township")], finds: [] },
  ],
  *run(concepts) {
    for (const { term, concept, other } of sharedTerms(concepts))
      if (concept === other || areRenderedAlike(concept, other)) yield { id: concept.id, term, other: other.id };
  },
};
