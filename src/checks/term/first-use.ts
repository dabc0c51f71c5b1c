import type { Term } from "../../model/concept.js";
import { termsIn } from "../../model/concept.js";
import type { DocumentCheck } from "../check.js";
import { health } from "./example-concepts.js";
import { renderingsIn } from "./renderings.js";

/** A term that the glossary wants introduced (`World Health Organization (WHO)`), and that is not where it comes first in the document. */
export const termFirstUse: DocumentCheck = {
  rule: "term/first-use",
  type: "terminology",
  severity: "warning",
  examples: [
    {
      segments: [
        ["世界卫生组织说。", "WHO says so."],
        ["世界卫生组织又说。", "The World Health Organization (WHO) says more."],
      ],
      concepts: [health],
      finds: ["WHO"],
    },
    { segments: [["世界卫生组织说。", "The World Health Organization (WHO) says so."]], concepts: [health], finds: [] },
  ],
  *runAll(segments, { trgLang }) {
    const seen = new Set<string>();
    for (const segment of segments) {
      for (const { concept, span } of renderingsIn(segment)) {
        if (seen.has(concept.id)) continue;
        seen.add(concept.id);
        const expected = termsIn(concept, trgLang).find(hasFirstUse)?.firstUse;
        if (expected === undefined || segment.target?.text.includes(expected) === true) continue;
        const found = segment.target?.text.slice(span.start, span.end) ?? "";
        yield { segment, values: { found, expected }, targetSpan: span, concept: concept.id, suggestion: expected };
      }
    }
  },
};

const hasFirstUse = ({ firstUse, status }: Term): boolean => firstUse !== undefined && status === "preferred";
