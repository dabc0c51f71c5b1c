import { everyTerm, example, isChinese, type LintRule } from "./lint-rule.js";

/** A Chinese term of one character, which is found inside many words; guards say where it is itself. */
export const short: LintRule = {
  rule: "glossary/short",
  severity: "warning",
  examples: [
    { concepts: [example("a", "州", "prefecture")], finds: ["a"] },
    { concepts: [example("a", "自治州", "autonomous prefecture")], finds: [] },
  ],
  *run(concepts) {
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (isChinese(language) && Array.from(term.text).length === 1 && term.guards === undefined)
        yield { id: concept.id, term: term.text };
    }
  },
};
