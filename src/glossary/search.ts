import type { Concept } from "../model/concept.js";
import { foldText } from "../text/fold.js";

/** Concepts of which the id or any term holds `query`, without regard to case, width, script and diacritics. */
export function searchConcepts(concepts: readonly Concept[], query: string): Concept[] {
  const wanted = comparable(query);
  return concepts.filter(({ id, terms }) =>
    [id, ...Object.values(terms).flatMap((list) => list.map((term) => term.text))].some((text) =>
      comparable(text).includes(wanted),
    ),
  );
}

const comparable = (text: string): string => foldText(text.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
