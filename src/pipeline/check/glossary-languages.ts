import { type Concept, termsIn } from "../../model/concept.js";
import type { Document } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { RuleTable } from "../../model/rule.js";

/** What is said of a glossary that does not fit the document. */
export const glossaryRules = {
  "term/language": { type: "terminology", severity: "info" },
} as const satisfies RuleTable;

/** The languages of a document that no concept of the glossary has terms in; none where there is no glossary. */
export function languagesWithoutTerms(
  { srcLang, trgLang }: Pick<Document, "srcLang" | "trgLang">,
  concepts: readonly Concept[],
): string[] {
  if (concepts.length === 0) return [];
  return Array.from(new Set([srcLang, trgLang])).filter(
    (language) => !concepts.some((concept) => termsIn(concept, language).length > 0),
  );
}

/** An issue for each language of a document that no concept of the glossary has terms in: nothing of terms is checked then. */
export const unknownLanguages = (document: Document, concepts: readonly Concept[]): Issue[] =>
  languagesWithoutTerms(document, concepts).map((language) => ({
    rule: "term/language",
    ...glossaryRules["term/language"],
    values: { language, known: languagesOf(concepts).join(", ") },
    file: document.path,
  }));

const languagesOf = (concepts: readonly Concept[]): string[] =>
  Array.from(new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))).sort();
