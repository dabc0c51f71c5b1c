import { oneRule } from "../one-rule.js";
import { model5 } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";

/** A term that stays as it is in every language, and does not stand in the target. */
export const termDoNotTranslate = oneRule({
  rule: "term/do-not-translate",
  type: "terminology",
  severity: "error",
  needs: "terms",
  examples: [
    { source: "新款iRiver 5上市。", target: "The new My River V is out.", concepts: [model5], finds: ["iRiver 5"] },
    { source: "新款iRiver 5上市。", target: "The new iRiver 5 is out.", concepts: [model5], finds: [] },
  ],
  *run({ terms, source, target }) {
    for (const { concept, span } of firstOfEachConcept(terms)) {
      const found = source.text.slice(span.start, span.end);
      if (concept.doNotTranslate !== true || target?.text.includes(found) === true) continue;
      yield { values: { found }, sourceSpan: span, concept: concept.id, suggestion: found };
    }
  },
});
