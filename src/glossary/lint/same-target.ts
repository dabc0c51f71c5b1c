import { everyTerm, example, isChinese, type LintRule } from "./lint-rule.js";

/** One preferred rendering of two concepts: back in Chinese nobody can tell them apart. */
export const sameTarget: LintRule = {
  rule: "glossary/same-target",
  severity: "warning",
  examples: [
    { concepts: [example("a", "吉林省", "Jilin"), example("b", "吉林市", "Jilin")], finds: ["b"] },
    { concepts: [example("a", "吉林省", "Jilin Province"), example("b", "吉林市", "Jilin City")], finds: [] },
  ],
  *run(concepts) {
    const seen = new Map<string, string>();
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (isChinese(language) || term.status !== "preferred" || concept.replacedBy !== undefined) continue;
      const key = `${language} ${term.text.toLowerCase()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, concept.id);
      else if (first !== concept.id) yield { id: concept.id, term: term.text, other: first };
    }
  },
};
