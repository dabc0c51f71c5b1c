import { example, isChinese, type LintRule } from "./lint-rule.js";

/** Two preferred terms of one language and house style, of which nobody can say which to use. Chinese names may be several. */
export const twoPreferred: LintRule = {
  rule: "glossary/two-preferred",
  severity: "warning",
  examples: [
    {
      concepts: [example("a", "山南", "Shannan", { enTerms: [{ text: "Lhoka", status: "preferred" }] })],
      finds: ["a"],
    },
    {
      concepts: [
        example("a", "山南", "Shannan", { enTerms: [{ text: "Lhoka", status: "preferred", style: "tibet" }] }),
      ],
      finds: [],
    },
  ],
  *run(concepts) {
    for (const { id, terms } of concepts) {
      for (const [language, list] of Object.entries(terms)) {
        if (isChinese(language)) continue;
        const preferred = new Map<string, string>();
        for (const { text, status, style = "", validFrom = "" } of list) {
          if (status !== "preferred") continue;
          const key = `${style} ${validFrom}`;
          const first = preferred.get(key);
          if (first !== undefined) yield { id, first, second: text };
          else preferred.set(key, text);
        }
      }
    }
  },
};
