import type { Term } from "../model/concept.js";
import type { TermMatch } from "../model/term-match.js";
import { withMore } from "../model/with-more.js";
import { byPlace } from "../text/overlay.js";

/** Finds a glossary's terms on the target side. */
export interface TargetMatcher {
  /** All matches by where they begin, the longest first; one that lies within a longer match is marked `nested`. */
  find(text: string): TermMatch[];
}

/** The short form that a term brings along: `WHO` of `World Health Organization (WHO)`. */
export const abbreviationOf = ({ firstUse }: Term): string | undefined => ABBREVIATION.exec(firstUse ?? "")?.[1];

const ABBREVIATION = /\(([^()]+)\)$/u;

/** Whether a text is a term letter by letter as far as they agree without regard to case: `NGOs` has the case of `NGO`. */
export function hasCaseOf(text: string, term: string): boolean {
  let at = 0;
  while (at < term.length && text.charAt(at).toLowerCase() === term.charAt(at).toLowerCase()) at += 1;
  return text.slice(0, at) === term.slice(0, at);
}

/** Matches, each once. */
export function unique(matches: Iterable<TermMatch>): TermMatch[] {
  const all = Array.from(matches);
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter(({ span, concept, term }) => {
    const key = `${span.start} ${span.end} ${concept.id} ${term.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Sorts matches, and marks those that lie within one that is longer. */
export function markNested(matches: TermMatch[]): TermMatch[] {
  let longest = { start: -1, end: -1 };
  const sorted = matches.sort(byPlace);
  return sorted.map((match) => {
    const { start, end } = match.span;
    if (end > longest.end) longest = match.span;
    return start === longest.start && end === longest.end ? match : withMore(match, { nested: true as const });
  });
}
