import { isApproved } from "../../model/approved.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import type { DocumentCheck } from "../check.js";
import { xizang } from "./example-concepts.js";

/** Renderings of two house styles in one document, where none was chosen: the rarer ones are pointed at. */
export const termMixedStyle: DocumentCheck = {
  rule: "term/mixed-style",
  type: "inconsistency",
  severity: "warning",
  examples: [
    {
      segments: [
        ["他在西藏。", "He is in Xizang."],
        ["他爱西藏。", "He loves Xizang."],
        ["他离开西藏。", "He left Tibet."],
      ],
      concepts: [xizang],
      finds: ["Tibet"],
    },
    { segments: [["他在西藏。", "He is in Tibet."]], concepts: [xizang], finds: [] },
  ],
  *runAll(segments, { desk }) {
    if (desk.style !== undefined) return;
    const uses = segments.flatMap(stylesUsed);
    const counts = new Map<string, number>();
    for (const { style } of uses) counts.set(style, (counts.get(style) ?? 0) + 1);
    const [usual] = Array.from(counts).sort((a, b) => b[1] - a[1]);
    if (usual === undefined) return;
    for (const { segment, match, style } of uses) {
      if (style === usual[0]) continue;
      const values = { found: match.term.text, style, usual: usual[0] };
      yield { segment, values, targetSpan: match.span, concept: match.concept.id };
    }
  },
};

function stylesUsed(segment: Segment): { segment: Segment; match: TermMatch; style: string }[] {
  const named = new Set(segment.terms.map(({ concept }) => concept.id));
  return (segment.targetTerms ?? []).flatMap((match) => {
    const { style } = match.term;
    const counts =
      style !== undefined && match.nested === undefined && isApproved(match.term) && named.has(match.concept.id);
    return counts ? [{ segment, match, style }] : [];
  });
}
