import type { Concept, Term } from "../../../model/concept.js";
import { isApproved, type LossCount, restOfConcept, restOfTerm } from "../losses.js";
import { asXmlTerm } from "../xml-text.js";
import { fromXmlId, type TbxDialect, type TbxEntry, type TbxItem } from "./entry.js";
import { fromEntry, type PlainConcept } from "./from-entry.js";
import { ourNote } from "./our-note.js";
import { toEntry } from "./to-entry.js";

type HasId = (id: string) => boolean;

/**
 * The entry that says all of a concept: what the dialect's data categories do not say, which is found by reading them, stands in a note
 * of ours at its level. Nothing where the concept has no term, without which there is no entry.
 */
export function fullEntry(
  concept: Concept,
  dialect: TbxDialect,
  hasId: HasId,
  losses: LossCount,
): TbxEntry | undefined {
  const terms = Object.values(concept.terms).flat();
  if (terms.length === 0) {
    losses.add("concept");
    return undefined;
  }
  const entry = toEntry(concept, dialect, hasId);
  const plain = fromEntry(entry, fromXmlId);
  const about = restOfConcept(concept, { kind: "general", ...plain.about });
  const rests = terms.map((term, index) => restOfTerm(term, plain.terms[index]?.term ?? {}));
  losses.addConcept(about, () => true);
  for (const rest of rests) losses.addTerm(rest, () => true);
  let index = 0;
  const languages = entry.languages.map((section) => ({
    ...section,
    terms: section.terms.map((term) => ({ ...term, items: [...term.items, ...noteOf(rests[index++] ?? {})] })),
  }));
  return { ...entry, items: [...entry.items, ...noteOf(about)], languages };
}

const noteOf = (rest: Readonly<Record<string, unknown>>): TbxItem[] =>
  Object.keys(rest).length === 0 ? [] : [{ element: "note", category: "note", value: ourNote(rest) }];

/**
 * The entry for tools that show every term as good as the others, and every note to the translator: preferred terms, then admitted
 * ones, no note of ours. Nothing where no term is left.
 */
export function leanEntry(concept: Concept, hasId: HasId, losses: LossCount): TbxEntry | undefined {
  const shown = Object.entries(concept.terms).map(([language, terms]) => [language, bestFirst(terms)] as const);
  const terms = Object.fromEntries(shown.filter(([, list]) => list.length > 0));
  const entry = Object.keys(terms).length === 0 ? undefined : toEntry({ ...concept, terms }, "v2", hasId);
  const plain = entry && fromEntry(entry, fromXmlId);
  losses.addDifferences(
    concept,
    plain && { id: concept.id, kind: "general", ...plain.about, terms: byLanguage(plain) },
  );
  return entry;
}

const bestFirst = (terms: readonly Term[]): Term[] =>
  terms.filter(isShown).sort((a, b) => Number(a.status !== "preferred") - Number(b.status !== "preferred"));

/** Whether a term is in a lean entry. */
export const isShown = (term: Term): boolean => isApproved(term) && asXmlTerm(term.text) !== "";

/** The terms of a concept as the model has them. */
export const byLanguage = ({ terms }: PlainConcept): Concept["terms"] =>
  Object.fromEntries(
    Array.from(new Set(terms.map(({ language }) => language)), (language) => [
      language,
      terms.filter((term) => term.language === language).map(({ term }) => term),
    ]),
  );
