import { isApproved } from "../../model/approved.js";
import type { Concept } from "../../model/concept.js";
import { groupBy } from "../../model/group-by.js";
import { everyTerm, example, isChinese, type LintRule } from "./lint-rule.js";

/** A rendering that is forbidden, and approved for the same concept or for one whose Chinese overlaps: no translation could be right. */
export const forbiddenClash: LintRule = {
  rule: "glossary/forbidden-clash",
  severity: "error",
  examples: [
    {
      concepts: [example("a", "山南", "Shannan", { enTerms: [{ text: "Shannan", status: "forbidden" }] })],
      finds: ["a"],
    },
    {
      concepts: [
        example("a", "山南", "Shannan", { enTerms: [{ text: "Lhoka", status: "forbidden" }] }),
        example("b", "山南市", "Lhoka"),
      ],
      finds: ["a"],
    },
    {
      concepts: [
        example("a", "山南", "Shannan", { enTerms: [{ text: "Lhoka", status: "forbidden" }] }),
        example("b", "日喀则", "Lhoka"),
      ],
      finds: [],
    },
  ],
  *run(concepts) {
    const approved = groupBy(everyTerm(concepts), ({ language, term }) =>
      isChinese(language) || !isApproved(term) ? undefined : `${language} ${term.text}`,
    );
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (term.status !== "forbidden") continue;
      const clash = approved.get(`${language} ${term.text}`)?.find((other) => overlap(concept, other.concept))?.concept;
      if (clash !== undefined) yield { id: concept.id, term: term.text, other: clash.id };
    }
  },
};

function overlap(a: Concept, b: Concept): boolean {
  if (a.id === b.id) return true;
  const [mine, theirs] = [chineseOf(a), chineseOf(b)];
  return mine.some((one) => theirs.some((other) => one.includes(other) || other.includes(one)));
}

const chineseOf = ({ terms }: Concept): string[] =>
  Object.entries(terms).flatMap(([language, list]) => (isChinese(language) ? list.map(({ text }) => text) : []));
