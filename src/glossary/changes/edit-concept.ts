import type { Concept, Term, TermStatus } from "../../model/concept.js";
import { conceptSchema } from "../../model/concept-schema.js";
import { InputError } from "../../model/input-error.js";
import { schemaFault } from "../../model/schema-fault.js";

/** What a person wants changed in a concept. */
export interface ConceptEdit {
  /** Values of the concept's own fields. */
  readonly set: Partial<Omit<Concept, "id" | "terms">>;
  /** Fields that are emptied. */
  readonly clear: readonly string[];
  /** New terms, by language. */
  readonly addTerms: readonly { readonly language: string; readonly text: string; readonly status: TermStatus }[];
  readonly removeTerms: readonly string[];
  /** A term, and values of its fields. */
  readonly term?: { readonly text: string; readonly set: Partial<Omit<Term, "text">> };
}

/** The concept after an edit. @throws InputError `glossary.schema` or `glossary.unknown-term` */
export function editConcept(concept: Concept, { set, clear, addTerms, removeTerms, term }: ConceptEdit): Concept {
  const terms: Record<string, Term[]> = {};
  for (const text of [...removeTerms, ...(term ? [term.text] : [])]) requireTerm(concept, text);
  for (const [language, list] of Object.entries(concept.terms)) {
    const kept = list.filter(({ text }) => !removeTerms.includes(text));
    const changed = kept.map((old) => (old.text === term?.text ? { ...old, ...term.set } : old));
    if (changed.length > 0) terms[language] = changed;
  }
  for (const { language, text, status } of addTerms)
    terms[language] = [...(terms[language] ?? []).filter((old) => old.text !== text), { text, status }];
  const fields = Object.fromEntries(Object.entries({ ...concept, ...set }).filter(([key]) => !clear.includes(key)));
  return checkedConcept({ ...fields, terms });
}

function requireTerm({ id, terms }: Concept, text: string): void {
  if (!Object.values(terms).some((list) => list.some((term) => term.text === text)))
    throw new InputError("glossary.unknown-term", { id, term: text });
}

/** A concept from outside, checked. @throws InputError `glossary.schema` naming the field at fault */
export function checkedConcept(value: unknown): Concept {
  const parsed = conceptSchema.safeParse(value);
  if (!parsed.success) throw new InputError("glossary.schema", schemaFault(parsed.error, value, conceptSchema).values);
  return parsed.data;
}
