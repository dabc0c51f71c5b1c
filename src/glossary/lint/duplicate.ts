import { foldText } from "../../text/fold.js";
import { everyTerm, example, isChinese, type LintRule } from "./lint-rule.js";

/** A Chinese term that two concepts have, or one has twice; Traditional and Simplified, full and half width are the same. */
export const duplicate: LintRule = {
  rule: "glossary/duplicate",
  severity: "error",
  examples: [
    { concepts: [example("a", "对口支援", "A"), example("b", "對口支援", "B")], finds: ["b"] },
    { concepts: [example("a", "玉麦", "Yumai"), example("b", "玉麦乡", "Yumai Township")], finds: [] },
  ],
  *run(concepts) {
    const seen = new Map<string, string>();
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (!isChinese(language)) continue;
      const key = foldText(term.text);
      const first = seen.get(key);
      if (first !== undefined && !areGuarded(term.guards)) yield { id: concept.id, term: term.text, other: first };
      else seen.set(key, concept.id);
    }
  },
};

/** Guards may tell two meanings of one term apart. */
const areGuarded = (guards: object | undefined): boolean => guards !== undefined;
