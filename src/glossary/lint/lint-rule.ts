import type { Concept, Term } from "../../model/concept.js";
import type { MessageValues, RuleId, Severity } from "../../model/issue.js";

/** One thing that can be wrong with a glossary. */
export interface LintRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Run by the tests: `finds` are the ids of the concepts that are named. */
  readonly examples: readonly { readonly concepts: readonly Concept[]; readonly finds: readonly string[] }[];
  /** The values name the concept as `id`. */
  run(concepts: readonly Concept[]): Iterable<MessageValues & { readonly id: string }>;
}

/** Each term of each concept with its language. */
export function* everyTerm(concepts: readonly Concept[]) {
  for (const concept of concepts) {
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) yield { concept, language, term };
    }
  }
}

export const isChinese = (language: string): boolean => /^zh\b/u.test(language);

/** A concept for an example: Chinese, English, and what else is to the point. */
export function example(
  id: string,
  zh: string,
  en: string,
  more: Partial<Concept> & { enTerms?: readonly Term[] } = {},
): Concept {
  const { enTerms = [], ...fields } = more;
  return {
    id,
    kind: "place",
    ...fields,
    terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status: "preferred" }, ...enTerms] },
  };
}
