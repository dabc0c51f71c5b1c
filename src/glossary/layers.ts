import type { Concept, Term } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import { foldText } from "../text/fold.js";

/** The concepts of the files of one glossary together. @throws InputError `glossary.duplicate-id` naming the second file */
export function mergeGlossaries(
  files: readonly { readonly name: string; readonly concepts: readonly Concept[] }[],
): Concept[] {
  const merged = new Map<string, Concept>();
  for (const { name, concepts } of files) {
    for (const concept of concepts) {
      if (merged.has(concept.id)) throw new InputError("glossary.duplicate-id", { id: concept.id }, { file: name });
      merged.set(concept.id, concept);
    }
  }
  return Array.from(merged.values());
}

/**
 * The concepts of several glossaries, of which those named first have priority: of two with one id the first is kept, and a Chinese term
 * means what the first glossary that has it says. Of later glossaries a concept lacks the terms that are taken, and is left out where
 * all of its Chinese terms are.
 */
export function layerGlossaries(glossaries: readonly (readonly Concept[])[]): Concept[] {
  const layered = new Map<string, Concept>();
  const taken = new Set<string>();
  for (const glossary of glossaries) {
    const added = glossary.flatMap((concept) => (layered.has(concept.id) ? [] : withoutTaken(concept, taken)));
    for (const concept of added) {
      layered.set(concept.id, concept);
      for (const { text } of chineseTerms(concept)) taken.add(foldText(text));
    }
  }
  return Array.from(layered.values());
}

const isChinese = (language: string): boolean => /^zh\b/u.test(language);

const chineseTerms = ({ terms }: Concept): Term[] =>
  Object.entries(terms).flatMap(([language, list]) => (isChinese(language) ? list : []));

function withoutTaken(concept: Concept, taken: ReadonlySet<string>): Concept[] {
  const isTaken = ({ text }: Term): boolean => taken.has(foldText(text));
  const chinese = chineseTerms(concept);
  if (!chinese.some(isTaken)) return [concept];
  if (chinese.every(isTaken)) return [];
  const free = Object.entries(concept.terms).map(
    ([language, list]) => [language, isChinese(language) ? list.filter((term) => !isTaken(term)) : list] as const,
  );
  return [{ ...concept, terms: Object.fromEntries(free.filter(([, list]) => list.length > 0)) }];
}
