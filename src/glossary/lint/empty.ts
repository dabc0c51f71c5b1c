import { example, type LintRule } from "./lint-rule.js";

/** A concept without a term on one side: it can neither be found nor rendered. */
export const empty: LintRule = {
  rule: "glossary/empty",
  severity: "warning",
  examples: [
    { concepts: [{ id: "a", kind: "place", terms: { zh: [{ text: "昌都", status: "preferred" }] } }], finds: ["a"] },
    { concepts: [example("a", "昌都", "Qamdo")], finds: [] },
  ],
  *run(concepts) {
    for (const { id, terms, doNotTranslate } of concepts) {
      const languages = Object.keys(terms);
      if (languages.length < 2 && doNotTranslate !== true) yield { id, language: languages[0] ?? "–" };
    }
  },
};
