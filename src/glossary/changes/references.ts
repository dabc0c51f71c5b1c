import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { Changes } from "../store/index.js";

/** Another id for a concept, there and wherever others refer to it; the old id is retired. @throws InputError `glossary.duplicate-id` */
export function renameConcept(concepts: readonly Concept[], concept: Concept, id: string): Changes {
  if (concepts.some((other) => other.id === id)) throw new InputError("glossary.duplicate-id", { id });
  return { put: [{ ...concept, id }, ...redirected(concepts, concept.id, id)], remove: [concept.id] };
}

/**
 * Takes a concept out. Others that refer to it are led to its replacement.
 *
 * @throws InputError `glossary.referenced` where others refer to it and no replacement is given
 */
export function removeConcept(concepts: readonly Concept[], concept: Concept, replacement?: string): Changes {
  const referring = concepts.filter((other) => other.id !== concept.id && refersTo(other, concept.id));
  if (referring.length > 0 && replacement === undefined) {
    const ids = referring.map(({ id }) => id).join(", ");
    throw new InputError("glossary.referenced", { id: concept.id, ids });
  }
  const put = replacement === undefined ? [] : redirected(concepts, concept.id, replacement);
  return { put, remove: [concept.id] };
}

const refersTo = ({ related = [], broader, replacedBy }: Concept, id: string): boolean =>
  related.includes(id) || broader === id || replacedBy === id;

function redirected(concepts: readonly Concept[], from: string, to: string): Concept[] {
  const lead = (id: string | undefined): string | undefined => (id === from ? to : id);
  return concepts
    .filter((concept) => concept.id !== from && refersTo(concept, from))
    .map(({ related, broader, replacedBy, ...concept }) => {
      const others = Array.from(new Set(related?.map((id) => lead(id) ?? id))).filter((id) => id !== concept.id);
      return {
        ...concept,
        ...(related && others.length > 0 && { related: others }),
        broader: lead(broader),
        replacedBy: lead(replacedBy),
      };
    });
}
