import type { Concept } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import { renderingsIn } from "./renderings.js";

/** A rendering of a concept that the source names, and where. */
export interface TermUse {
  readonly segment: Segment;
  readonly match: TermMatch;
}

/** The renderings of each concept in the order of the document. */
export function usesByConcept(segments: readonly Segment[]): Map<Concept, TermUse[]> {
  const uses = new Map<Concept, TermUse[]>();
  for (const segment of segments) {
    for (const match of renderingsIn(segment)) {
      const known = uses.get(match.concept);
      if (known === undefined) uses.set(match.concept, [{ segment, match }]);
      else known.push({ segment, match });
    }
  }
  return uses;
}
