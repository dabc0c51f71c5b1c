import type { Concept } from "../../model/concept.js";
import type { MessageValues, RuleId, Severity } from "../../model/issue.js";

/** One thing that can be wrong with a glossary. */
export interface LintRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The values name the concept as `id`. */
  run(concepts: readonly Concept[]): Iterable<MessageValues>;
}

/** Each term of each concept with its language. */
export function* everyTerm(concepts: readonly Concept[]) {
  for (const concept of concepts) {
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) yield { concept, language, term };
    }
  }
}
