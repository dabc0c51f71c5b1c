import type { DictionaryEntry } from "../../memory/align/index.js";
import { type Concept, termsIn } from "../../model/concept.js";

/** The terms of a glossary as entries of a dictionary: each of the source language with all of the target language. */
export function entriesOf(concepts: readonly Concept[], srcLang: string, trgLang: string): DictionaryEntry[] {
  return concepts.flatMap((concept) => {
    const translations = termsIn(concept, trgLang).map(({ text }) => text);
    return translations.length === 0 ? [] : termsIn(concept, srcLang).map(({ text }) => ({ word: text, translations }));
  });
}
