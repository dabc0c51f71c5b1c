import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import { foldText } from "../../text/fold.js";

/** The concept that a person means by its id or by one of its terms. @throws InputError `glossary.unknown-id` or `glossary.ambiguous` */
export function findConcept(concepts: readonly Concept[], wanted: string): Concept {
  const exact = concepts.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const folded = foldText(wanted);
  const named = concepts.filter(({ terms }) =>
    Object.values(terms).some((list) => list.some(({ text }) => foldText(text) === folded)),
  );
  const [first, second] = named;
  if (first === undefined) throw new InputError("glossary.unknown-id", { id: wanted });
  if (second !== undefined)
    throw new InputError("glossary.ambiguous", { id: wanted, ids: named.map(({ id }) => id).join(", ") });
  return first;
}
