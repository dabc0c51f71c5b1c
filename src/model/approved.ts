import { type Concept, type Term, termsIn } from "./concept.js";

/** What a client or an office has chosen where clients and years differ. */
export interface Preferences {
  /** House style; any where it is left out. */
  readonly style?: string;
  /** ISO 8601 date of the document, for terms that were valid for a time; without one every term is valid. */
  readonly date?: string;
}

/** The terms of a language that a translation may use, the ones to use first: preferred before admitted, the user's own style before none. */
export function approvedTerms(concept: Concept, language: string, preferences: Preferences = {}): Term[] {
  const approved = termsIn(concept, language).filter((term) => isApproved(term) && isPreferred(term, preferences));
  return approved.sort((a, b) => rank(a) - rank(b));
}

/** Whether the glossary lets a translation use a term. */
export const isApproved = ({ status }: Term): boolean => status === "preferred" || status === "admitted";

/** Whether a term is of the chosen house style, or of none, and valid on the document's date. */
export function isPreferred(term: Term, { style, date }: Preferences): boolean {
  if (style !== undefined && term.style !== undefined && term.style !== style) return false;
  if (date === undefined) return true;
  return (
    (term.validFrom === undefined || term.validFrom <= date) &&
    (term.validUntil === undefined || date <= term.validUntil)
  );
}

const rank = ({ status, style }: Term): number => (status === "preferred" ? 0 : 2) + (style === undefined ? 1 : 0);
