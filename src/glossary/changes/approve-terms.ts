import type { Concept, Term } from "../../model/concept.js";

/**
 * A concept whose proposed terms are approved: the first of a language that has no preferred term becomes that, the others are admitted.
 * Nothing where no term of it is proposed.
 */
export function approveTerms(concept: Concept): Concept | undefined {
  const lists = Object.entries(concept.terms);
  if (!lists.some(([, terms]) => terms.some(isProposed))) return undefined;
  return { ...concept, terms: Object.fromEntries(lists.map(([language, terms]) => [language, approved(terms)])) };
}

const isProposed = ({ status }: Term): boolean => status === "proposed";

function approved(terms: readonly Term[]): Term[] {
  let isPreferredThere = terms.some(({ status }) => status === "preferred");
  return terms.map((term) => {
    if (!isProposed(term)) return term;
    const status = isPreferredThere ? "admitted" : "preferred";
    isPreferredThere = true;
    return { ...term, status };
  });
}
