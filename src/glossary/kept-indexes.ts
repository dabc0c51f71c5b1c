import type { Concept } from "../model/concept.js";

/** Indexes of a list of concepts that were made before, by the side and the language that they are for: JSON that a matcher has written. */
export type KeptIndexes = (side: "source" | "target", language: string) => string | undefined;

const kept = new WeakMap<readonly Concept[], KeptIndexes>();

/** Lets the matchers of a list take their indexes from where they are kept. The list must hold what the indexes were made of, in that order. */
export function keepIndexes(concepts: readonly Concept[], indexes: KeptIndexes): void {
  kept.set(concepts, indexes);
}

/** The index of a list that was made before; nothing where none is kept. */
export function keptIndex(concepts: readonly Concept[], ...which: Parameters<KeptIndexes>): string | undefined {
  return kept.get(concepts)?.(...which);
}
