import { example, type LintRule } from "./lint-rule.js";
import { areRenderedAlike, sharedTerms } from "./shared-terms.js";

/** A Chinese term of two concepts that are rendered differently: both are right, and only the text says which is meant. */
export const homonym: LintRule = {
  rule: "glossary/homonym",
  severity: "warning",
  examples: [
    { concepts: [example("a", "模型", "model"), example("b", "模型", "mock-up")], finds: ["b"] },
    { concepts: [example("a", "模型", "model"), example("b", "模型", "Model")], finds: [] },
    { concepts: [example("a", "模型", "model"), example("b", "模具", "mould")], finds: [] },
  ],
  *run(concepts) {
    for (const { term, concept, other } of sharedTerms(concepts))
      if (concept !== other && !areRenderedAlike(concept, other)) yield { id: concept.id, term, other: other.id };
  },
};
