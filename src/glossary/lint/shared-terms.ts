import type { Concept } from "../../model/concept.js";
import { foldText } from "../../text/fold.js";
import { everyTerm, isChinese } from "./lint-rule.js";

/** A Chinese term of a concept that an earlier one, or the same one, has too. */
interface SharedTerm {
  readonly term: string;
  readonly concept: Concept;
  readonly other: Concept;
}

/** The terms that stand twice, without regard to width, case and script. A term with guards is told apart by them. */
export function* sharedTerms(concepts: readonly Concept[]): Generator<SharedTerm> {
  const seen = new Map<string, Concept>();
  for (const { concept, language, term } of everyTerm(concepts)) {
    if (!isChinese(language) || term.guards !== undefined) continue;
    const key = foldText(term.text);
    const other = seen.get(key);
    if (other !== undefined) yield { term: term.text, concept, other };
    else seen.set(key, concept);
  }
}

/** Whether two concepts have a rendering in common, or one of them has none. */
export function areRenderedAlike(one: Concept, other: Concept): boolean {
  const [ours, theirs] = [renderingsOf(one), renderingsOf(other)];
  return ours.size === 0 || theirs.size === 0 || Array.from(ours).some((rendering) => theirs.has(rendering));
}

const renderingsOf = (concept: Concept): Set<string> =>
  new Set(
    Array.from(everyTerm([concept]))
      .filter(({ language, term }) => !isChinese(language) && term.status !== "forbidden")
      .map(({ language, term }) => `${language} ${foldText(term.text)}`),
  );
