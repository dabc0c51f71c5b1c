import type { Concept, Term } from "../../model/concept.js";
import type { MessageValues } from "../../model/issue.js";
import type { RuleFacts } from "../../model/rule.js";

/** One thing that can be wrong with a glossary. Every such rule is of the ITS type `terminology`. */
export interface LintRule extends Omit<RuleFacts<readonly LintExample[]>, "type"> {
  /** The values name the concept as `id`. */
  run(concepts: readonly Concept[]): Iterable<MessageValues & { readonly id: string }>;
}

/** Run by the tests: `finds` are the ids of the concepts that are named. */
interface LintExample {
  readonly concepts: readonly Concept[];
  readonly finds: readonly string[];
}

/** Each term of each concept with its language. */
export function* everyTerm(concepts: readonly Concept[]) {
  for (const concept of concepts) {
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) yield { concept, language, term };
    }
  }
}

/** Whether a language tag is one of Chinese: `zh`, `zh-Hant-TW`. */
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
