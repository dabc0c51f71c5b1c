import { isApproved } from "../../model/approved.js";
import { enforcementOf, type Term } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import { foldWord } from "../../text/english.js";
import type { DocumentCheck } from "../check.js";
import { health, xigaze } from "./example-concepts.js";
import { renderingsIn } from "./renderings.js";

/**
 * One concept under two approved terms in one document: the rarer are pointed at. Abbreviations and short forms go with the full
 * form, a term with a longer one that holds it; styles are `term/mixed-style`'s affair.
 */
export const termInconsistent: DocumentCheck = {
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
    for (const uses of usesByConcept(segments)) {
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
};

interface Use {
  readonly segment: Segment;
  readonly match: TermMatch;
}

function usesByConcept(segments: readonly Segment[]): Use[][] {
  const uses = new Map<string, Use[]>();
  for (const segment of segments) {
    for (const match of renderingsIn(segment)) {
      if (!isFullForm(match)) continue;
      const known = uses.get(match.concept.id);
      if (known === undefined) uses.set(match.concept.id, [{ segment, match }]);
      else known.push({ segment, match });
    }
  }
  return Array.from(uses.values());
}

const isFullForm = ({ term, loose }: TermMatch): boolean =>
  isApproved(term) && loose === undefined && term.style === undefined && !isShort(term);

const isShort = ({ type, firstUse, text }: Term): boolean =>
  type === "abbreviation" || type === "short-form" || firstUse?.endsWith(`(${text})`) === true;

/** Whether one term holds the other, diacritics apart: `Shannan` and `Shannan City`. */
function areOneFamily(a: string, b: string): boolean {
  const [one, other] = [foldWord(a), foldWord(b)];
  return one.includes(other) || other.includes(one);
}
