import { everyTerm, example, type LintRule } from "./lint-rule.js";

/** White space at a term's ends or doubled inside, and a term of nothing else. */
export const space: LintRule = {
  rule: "glossary/space",
  severity: "error",
  examples: [
    { concepts: [example("a", "昌都 ", "Qamdo")], finds: ["a"] },
    { concepts: [example("a", "昌都", "Qamdo  City")], finds: ["a"] },
    { concepts: [example("a", "昌都", "Qamdo City")], finds: [] },
  ],
  *run(concepts) {
    for (const { concept, term } of everyTerm(concepts)) {
      if (term.text !== term.text.trim().replace(/\s+/gu, " ")) yield { id: concept.id, term: term.text };
    }
  },
};
