import type { Term } from "../model/concept.js";
import type { Span } from "../model/span.js";
import { foldText } from "../text/fold.js";

/** Whether the guards of a term, and its case where that matters, allow a match: 山南 is not in 中山南路. */
export function passesGuards(
  text: string,
  { start, end }: Span,
  { text: written, guards, caseSensitive }: Term,
): boolean {
  if (caseSensitive === true && text.slice(start, end).normalize("NFKC") !== written.normalize("NFKC")) return false;
  if (guards === undefined) return true;
  const { after, before, notInside = [] } = guards;
  if (after !== undefined && !after.some((wanted) => standsAt(text, start - wanted.length, wanted))) return false;
  if (before !== undefined && !before.some((wanted) => standsAt(text, end, wanted))) return false;
  return !notInside.some((longer) => isInside(text, start, foldText(written), longer));
}

const standsAt = (text: string, at: number, wanted: string): boolean =>
  at >= 0 && foldText(text.slice(at, at + wanted.length)) === foldText(wanted);

/** Whether a longer text stands around the match, at any of the places where it holds the term. */
function isInside(text: string, start: number, term: string, longer: string): boolean {
  const folded = foldText(longer);
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    if (standsAt(text, start - at, longer)) return true;
  }
  return false;
}
