import { approvedTerms } from "../../model/approved.js";
import type { Check } from "../check.js";
import { xining } from "./example-concepts.js";

/** A rendering that the glossary forbids or has deprecated, of a concept that the source names. */
export const termForbidden: Check = {
  rule: "term/forbidden",
  type: "terminology",
  severity: "error",
  examples: [
    { source: "他来自西宁。", target: "He is from Hsining.", concepts: [xining], finds: ["Hsining"] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "他走了。", target: "He left Hsining.", concepts: [xining], finds: [] },
  ],
  *run({ terms, targetTerms = [] }, { trgLang, desk }) {
    const named = new Set(terms.map(({ concept }) => concept.id));
    for (const { term, concept, span, nested } of targetTerms) {
      if (nested || !named.has(concept.id) || (term.status !== "forbidden" && term.status !== "deprecated")) continue;
      const preferred = approvedTerms(concept, trgLang, desk)[0]?.text;
      yield {
        values: { found: term.text, expected: preferred ?? "–" },
        severity: term.status === "forbidden" ? "error" : "warning",
        targetSpan: span,
        concept: concept.id,
        ...(preferred !== undefined && { suggestion: preferred }),
      };
    }
  },
};
