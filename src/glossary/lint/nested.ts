import { formOf } from "../../languages/en/english.js";
import { foldWord } from "../../languages/inflection.js";
import { placeLevels } from "../../languages/zh/place-levels.js";
import { isApproved } from "../../model/approved.js";
import { type Concept, termsIn } from "../../model/concept.js";
import { example, type LintRule } from "./lint-rule.js";

/** A place and the same place with its level, rendered as two different names: 山南 Shannan, but 山南市 Lhoka City. */
export const nested: LintRule = {
  rule: "glossary/nested",
  severity: "warning",
  examples: [
    { concepts: [example("a", "山南", "Shannan"), example("b", "山南市", "Lhoka City")], finds: ["b"] },
    { concepts: [example("a", "山南", "Shannan"), example("b", "山南市", "Shannan City")], finds: [] },
    { concepts: [example("a", "山南", "Shannan"), example("b", "山南中路", "Zhonglu Road")], finds: [] },
  ],
  *run(concepts) {
    const places = concepts.filter(({ kind }) => kind === "place");
    const byName = new Map(places.flatMap((concept) => termsIn(concept, "zh").map(({ text }) => [text, concept])));
    for (const concept of places) {
      for (const { text } of termsIn(concept, "zh")) {
        const inner = byName.get(LEVEL.exec(text)?.[1] ?? "");
        if (inner === undefined || inner === concept || agree(inner, concept)) continue;
        yield { id: concept.id, term: text, expected: approvedNames(inner).join(" / "), other: inner.id };
        break;
      }
    }
  },
};

const ENDINGS = placeLevels.flatMap(({ ending, isSettlement }) => (isSettlement === undefined ? [ending] : []));
const LEVEL = new RegExp(`^(.{2,})(?:${ENDINGS.join("|")})$`, "u"); // "山南市" holds "山南"

const approvedNames = (concept: Concept): string[] =>
  termsIn(concept, "en").flatMap((term) => (isApproved(term) ? [term.text] : []));

/** Whether a name of the place with its level holds a name of the place. */
function agree(inner: Concept, outer: Concept): boolean {
  const [names, longer] = [approvedNames(inner).map(wordsOf), approvedNames(outer).map(wordsOf)];
  return names.length === 0 || longer.length === 0 || names.some((name) => longer.some((text) => text.includes(name)));
}

const wordsOf = (text: string): string =>
  ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => formOf(foldWord(word))).join(" ")} `;
