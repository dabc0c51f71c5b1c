import { enforcementOf } from "../../model/concept.js";
import { meaningsOf } from "../../model/term-match.js";
import { oneRule } from "../one-rule.js";
import { xining } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";
import { renderingsIn } from "./renderings.js";

/** A name that stands less often in the target than in the source. English says `it` where Chinese says the name again: a remark only. */
export const termCount = oneRule({
  rule: "term/count",
  type: "omission",
  severity: "info",
  needs: "terms",
  examples: [
    { source: "从西宁来，到西宁去。", target: "From Xining and back.", concepts: [xining], finds: ["西宁"] },
    { source: "从西宁来，到西宁去。", target: "From Xining to Xining.", concepts: [xining], finds: [] },
    { source: "从西宁来，到西宁去。", target: "From here to there.", concepts: [xining], finds: [] },
  ],
  *run(segment) {
    if (segment.terms.length < 2) return;
    const rendered = renderingsIn(segment);
    for (const match of firstOfEachConcept(segment.terms)) {
      const { concept, term, span } = match;
      const meanings = new Set(meaningsOf(match).map(({ id }) => id));
      const source = segment.terms.filter((other) => meanings.has(other.concept.id)).length;
      const target = rendered.filter((other) => meanings.has(other.concept.id)).length;
      if (target === 0 || target >= source || enforcementOf(concept) !== "error") continue;
      yield { values: { term: term.text, source, target }, sourceSpan: span, concept: concept.id };
    }
  },
});
