import { foldWord } from "../../languages/inflection.js";
import { isApproved } from "../../model/approved.js";
import { enforcementOf } from "../../model/concept.js";
import type { TermMatch } from "../../model/term-match.js";
import { oneDocumentRule } from "../one-rule.js";
import { health, xigaze } from "./example-concepts.js";
import { isShort } from "./renderings.js";
import { usesByConcept } from "./uses.js";

/**
 * One concept under two approved terms in one document: the rarer are pointed at. Abbreviations and short forms go with the full
 * form, a term with a longer one that holds it; styles are `term/mixed-style`'s affair.
 */
export const termInconsistent = oneDocumentRule({
  rule: "term/inconsistent",
  type: "inconsistency",
  severity: "warning",
  examples: [
    {
      segments: [
        ["他在日喀则。", "He is in Xigazê."],
        ["他爱日喀则。", "He loves Xigazê."],
        ["他离开日喀则。", "He left Shigatse."],
      ],
      concepts: [xigaze],
      finds: ["Shigatse"],
    },
    {
      segments: [
        ["世界卫生组织说。", "The World Health Organization (WHO) says so."],
        ["世界卫生组织又说。", "WHO says more."],
      ],
      concepts: [health],
      finds: [],
    },
  ],
  *runAll(segments) {
    for (const all of usesByConcept(segments).values()) {
      const uses = all.filter(({ match }) => isFullForm(match));
      const counts = new Map<string, number>();
      for (const { match } of uses) counts.set(match.term.text, (counts.get(match.term.text) ?? 0) + 1);
      if (counts.size < 2) continue;
      const [usual = ""] = Array.from(counts).sort((a, b) => b[1] - a[1])[0] ?? [];
      for (const { segment, match } of uses) {
        if (areOneFamily(match.term.text, usual)) continue;
        const severity = enforcementOf(match.concept) === "error" ? "warning" : "info";
        yield {
          segment,
          severity,
          values: { found: match.term.text, usual },
          targetSpan: match.span,
          concept: match.concept.id,
          suggestion: usual,
        };
      }
    }
  },
});

const isFullForm = ({ term, loose }: TermMatch): boolean =>
  isApproved(term) &&
  loose === undefined &&
  term.style === undefined &&
  term.partOfSpeech !== "adjective" &&
  !isShort(term);

/** Whether one term holds the other or is another form of its word: `Shannan` and `Shannan City`, `China` and `Chinese`. */
function areOneFamily(a: string, b: string): boolean {
  const [one, other] = [foldWord(a), foldWord(b)];
  return one.includes(other) || other.includes(one) || one.slice(0, STEM) === other.slice(0, STEM);
}

const STEM = 4; // letters that forms of a word have in common
