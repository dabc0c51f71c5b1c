export const conceptKinds = [
  "place",
  "person",
  "organisation",
  "programme",
  "title",
  "event",
  "document",
  "unit",
  "general",
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** Administrative status of a term; TBX has no `forbidden`. `proposed`: nobody with authority has decided yet. */
export const termStatuses = ["preferred", "admitted", "deprecated", "forbidden", "proposed"] as const;
export type TermStatus = (typeof termStatuses)[number];

/** One meaning and the terms for it in each language (TBX, ISO 30042:2019). */
export interface Concept {
  /** Never reused; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly definition?: string | undefined;
  readonly note?: string | undefined;
  /** Where the rendering stands: a reference a person can look up. */
  readonly source: string;
  /** Id of the concept to use instead. */
  readonly replacedBy?: string | undefined;
  /** By language (BCP 47: `zh`, `en`); the first preferred term of a language is the one to use. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
}

export interface Term {
  readonly text: string;
  readonly status: TermStatus;
  readonly note?: string | undefined;
}

/** A glossary file: `glossary/places.yaml` and its like. */
export interface GlossaryFile {
  readonly concepts: readonly Concept[];
}

/** The concept's terms of a language: `en-GB` finds those of `en-GB`, else those of `en`. */
export function termsIn(concept: Concept, language: string): readonly Term[] {
  return concept.terms[language] ?? concept.terms[language.replace(/-.*$/u, "")] ?? [];
}
