import { approvedTerms } from "../../model/approved.js";
import { type Concept, enforcementOf } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { Check } from "../check.js";
import { xigaze, xining } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";
import { pinyinIn } from "./pinyin-in.js";
import { isLeft } from "./untranslated.js";

/**
 * A concept named in the source, none of whose approved terms stands in the target. One finding a concept and segment. A concept
 * that has no approved term yet asks for nothing; a forbidden rendering, the source term itself and raw pinyin have rules of their own.
 */
export const termMissing: Check = {
  rule: "term/missing",
  type: "terminology",
  severity: "error",
  needs: "terms",
  examples: [
    { source: "他来自西宁。", target: "He is from that city.", concepts: [xining], finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "他来自西宁。", target: "He is from Hsining.", concepts: [xining], finds: [] },
    { source: "他来自日喀则。", target: "He is from Rikaze.", concepts: [xigaze], finds: [] },
  ],
  *run(segment, { target: { tag }, preferences }) {
    for (const match of firstOfEachConcept(segment.terms)) {
      const approved = approvedTerms(match.concept, tag, preferences).map(({ text }) => text);
      if (approved.length === 0 || isRendered(match.concept, segment)) continue;
      if (isLeft(match, segment, tag) || pinyinIn(match, segment, tag) !== undefined) continue;
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

const isRendered = (concept: Concept, { targetTerms = [] }: Segment): boolean =>
  targetTerms.some((match) => match.concept.id === concept.id);
