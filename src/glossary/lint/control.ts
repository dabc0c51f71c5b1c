import { everyTerm, example, type LintRule } from "./lint-rule.js";

/** Characters in a term that nobody sees: controls, zero-width and bidi marks. */
export const control: LintRule = {
  rule: "glossary/control",
  severity: "error",
  examples: [
    { concepts: [example("a", "昌都", "Qamdo\u0007")], finds: ["a"] },
    { concepts: [example("a", "昌都", "Qamdo")], finds: [] },
  ],
  *run(concepts) {
    for (const { concept, term } of everyTerm(concepts)) {
      if (CONTROL.test(term.text)) yield { id: concept.id, term: term.text.replace(CONTROL, "\ufffd") };
    }
  },
};

const CONTROL = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
