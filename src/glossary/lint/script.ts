import { everyTerm, example, type LintRule } from "./lint-rule.js";

/** Chinese characters in an English term. */
export const script: LintRule = {
  rule: "glossary/script",
  severity: "error",
  examples: [
    { concepts: [example("a", "隆子县", "Longzi 县")], finds: ["a"] },
    { concepts: [example("a", "隆子县", "Lhünzê County")], finds: [] },
  ],
  *run(concepts) {
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (/^en\b/u.test(language) && /\p{Script=Han}/u.test(term.text)) yield { id: concept.id, term: term.text };
    }
  },
};
