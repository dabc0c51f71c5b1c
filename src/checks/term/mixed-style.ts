import { isApproved } from "../../model/approved.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import { oneDocumentRule } from "../one-rule.js";
import { xizang } from "./example-concepts.js";
import { renderingsIn } from "./renderings.js";

/** Renderings of two house styles in one document, where none was chosen: the rarer ones are pointed at. */
export const termMixedStyle = oneDocumentRule({
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
  *runAll(segments, { preferences }) {
    if (preferences.style !== undefined) return;
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
});

const stylesUsed = (segment: Segment): { segment: Segment; match: TermMatch; style: string }[] =>
  renderingsIn(segment).flatMap((match) => {
    const { style } = match.term;
    return style !== undefined && isApproved(match.term) ? [{ segment, match, style }] : [];
  });
