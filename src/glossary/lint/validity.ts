import { everyTerm, example, type LintRule } from "./lint-rule.js";

/** A term that is valid from a day after the one it is valid until. */
export const validity: LintRule = {
  rule: "glossary/validity",
  severity: "error",
  examples: [
    {
      concepts: [
        example("a", "山南", "Shannan", {
          enTerms: [{ text: "Lhoka", status: "admitted", validFrom: "2020-01-01", validUntil: "2019-01-01" }],
        }),
      ],
      finds: ["a"],
    },
    { concepts: [example("a", "山南", "Shannan")], finds: [] },
  ],
  *run(concepts) {
    for (const { concept, term } of everyTerm(concepts)) {
      const { text, validFrom, validUntil } = term;
      if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil)
        yield { id: concept.id, term: text, from: validFrom, until: validUntil };
    }
  },
};
