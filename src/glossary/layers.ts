import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";

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

/** The concepts of several glossaries: of two with one id the first keeps it. */
export function layerGlossaries(glossaries: readonly (readonly Concept[])[]): Concept[] {
  const layered = new Map<string, Concept>();
  for (const concept of glossaries.flat()) if (!layered.has(concept.id)) layered.set(concept.id, concept);
  return Array.from(layered.values());
}
