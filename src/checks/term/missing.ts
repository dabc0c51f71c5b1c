import { approvedTerms } from "../../model/approved.js";
import { type Concept, enforcementOf } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import type { Check } from "../check.js";
import { xining } from "./example-concepts.js";

/**
 * A concept named in the source, none of whose approved terms stands in the target. One finding a concept and segment. A concept
 * that has no approved term yet asks for nothing, and a forbidden rendering is `term/forbidden`'s affair.
 */
export const termMissing: Check = {
  rule: "term/missing",
  type: "terminology",
  severity: "error",
  examples: [
    { source: "他来自西宁。", target: "He is from Sining.", concepts: [xining], finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "他来自西宁。", target: "He is from Hsining.", concepts: [xining], finds: [] },
  ],
  *run(segment, { trgLang, desk }) {
    for (const match of firstOfEachConcept(segment.terms)) {
      const approved = approvedTerms(match.concept, trgLang, desk).map(({ text }) => text);
      if (approved.length === 0 || isRendered(match.concept, segment)) continue;
      yield {
        values: { source: match.term.text, expected: approved.join(" / ") },
        severity: severityOf[enforcementOf(match.concept)],
        sourceSpan: match.span,
        concept: match.concept.id,
        ...(approved[0] !== undefined && { suggestion: approved[0] }),
      };
    }
  },
};

const severityOf = { error: "error", warning: "warning", hint: "info" } as const;

function firstOfEachConcept(matches: readonly TermMatch[]): TermMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ concept }) => !seen.has(concept.id) && seen.add(concept.id));
}

const isRendered = (concept: Concept, { targetTerms = [] }: Segment): boolean =>
  targetTerms.some((match) => match.concept.id === concept.id);
