import { approvedTerms, isApproved, isPreferred } from "../../model/approved.js";
import { oneRule } from "../one-rule.js";
import { xizang } from "./example-concepts.js";
import { renderingsIn } from "./renderings.js";

/** A rendering of another house style than the one chosen. Without a style chosen, `term/mixed-style` looks at the document. */
export const termStyle = oneRule({
  rule: "term/style",
  type: "style",
  severity: "error",
  needs: "terms",
  examples: [
    {
      source: "他在西藏。",
      target: "He is in Tibet.",
      concepts: [xizang],
      preferences: { style: "xizang" },
      finds: ["Tibet"],
    },
    {
      source: "他在西藏。",
      target: "He is in Xizang.",
      concepts: [xizang],
      preferences: { style: "xizang" },
      finds: [],
    },
    { source: "他在西藏。", target: "He is in Tibet.", concepts: [xizang], finds: [] },
  ],
  *run(segment, { target: { tag }, preferences }) {
    if (preferences.style === undefined) return;
    for (const { term, concept, span } of renderingsIn(segment)) {
      if (!isApproved(term) || isPreferred(term, { style: preferences.style })) continue;
      const wanted = approvedTerms(concept, tag, preferences)[0]?.text;
      if (wanted === undefined) continue;
      yield {
        values: { found: term.text, style: preferences.style, expected: wanted },
        targetSpan: span,
        concept: concept.id,
        suggestion: wanted,
      };
    }
  },
});
