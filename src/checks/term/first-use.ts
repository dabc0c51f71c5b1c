import { type Term, termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import { oneDocumentRule } from "../one-rule.js";
import { health } from "./example-concepts.js";
import { isShort } from "./renderings.js";
import { usesByConcept } from "./uses.js";

/**
 * A term that the glossary wants introduced (`World Health Organization (WHO)`), and that is not where it comes first in a document
 * that uses its abbreviation. A segment that is the same in both languages (`WHO`) is a text that stays, and introduces nothing.
 */
export const termFirstUse = oneDocumentRule({
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
    { segments: [["世界卫生组织说。", "The World Health Organization says so."]], concepts: [health], finds: [] },
    { segments: [["WHO", "WHO"]], concepts: [health], finds: [] },
  ],
  *runAll(segments, { target: { tag } }) {
    for (const [concept, [first, ...others]] of usesByConcept(segments.filter(isTranslation))) {
      const expected = termsIn(concept, tag).find(hasFirstUse)?.firstUse;
      if (expected === undefined || first === undefined || ![first, ...others].some(({ match }) => isShort(match.term)))
        continue;
      const { segment, match } = first;
      const text = segment.target?.text ?? "";
      if (text.includes(expected)) continue;
      const values = { found: text.slice(match.span.start, match.span.end), expected };
      yield { segment, values, targetSpan: match.span, concept: concept.id, suggestion: expected };
    }
  },
});

const isTranslation = ({ source, target }: Segment): boolean => source.text !== target?.text;

const hasFirstUse = ({ firstUse, status }: Term): boolean => firstUse !== undefined && status === "preferred";
