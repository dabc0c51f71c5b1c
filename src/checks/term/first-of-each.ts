import type { TermMatch } from "../../model/term-match.js";

/** The first match of each concept. */
export function firstOfEachConcept(matches: readonly TermMatch[]): readonly TermMatch[] {
  if (matches.length < 2) return matches;
  const seen = new Set<string>();
  return matches.filter(({ concept }) => !seen.has(concept.id) && seen.add(concept.id));
}
