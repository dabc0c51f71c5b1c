import { approvedTerms, isApproved } from "../../model/approved.js";
import { type Term, type TermStatus, termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import { meaningsOf, type TermMatch } from "../../model/term-match.js";
import type { CheckContext, Finding } from "../check.js";

/** Terms of the target that render a concept of the source; those within a longer one are not counted. */
export function renderingsIn({ terms, targetTerms = [] }: Segment): readonly TermMatch[] {
  if (terms.length === 0 || targetTerms.length === 0) return [];
  const named = new Set(terms.flatMap(meaningsOf).map(({ id }) => id));
  return targetTerms.filter(({ concept, nested }) => nested === undefined && named.has(concept.id));
}

/** Whether a term is the short way to say it: `WHO`, `U.N.`, and what the glossary calls a short form. */
export const isShort = ({ type, firstUse, text }: Term): boolean =>
  type === "abbreviation" || type === "short-form" || firstUse?.endsWith(`(${text})`) === true || INITIALS.test(text);

const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;

/**
 * A finding for each rendering of a status that is not to be used. It is mended for certain where the preferred term has no rival and the
 * old one stands in a form that can be told.
 */
export function* renderingsOfStatus(
  status: TermStatus,
  segment: Segment,
  { target: { tag, inflection }, preferences }: CheckContext,
): Generator<Finding> {
  for (const { term, concept, span, loose } of renderingsIn(segment)) {
    if (term.status !== status || isRightForHomonym(term, segment, tag)) continue;
    const [preferred, ...rivals] = approvedTerms(concept, tag, preferences).filter(
      (each) => each.status === "preferred",
    );
    const isCertain = preferred !== undefined && rivals.length === 0 && loose === undefined;
    const fix = isCertain
      ? inflection?.reword?.(segment.target?.text ?? "", span, term.text, preferred.text)
      : undefined;
    yield {
      values: { found: term.text, expected: preferred?.text ?? "–" },
      targetSpan: span,
      concept: concept.id,
      ...(preferred && { suggestion: preferred.text }),
      ...(fix && { fix }),
    };
  }
}

/** Whether a rendering is approved of another concept that a term of the source may mean: `model` of 模型, though no mock-up. */
const isRightForHomonym = ({ text }: Term, { terms }: Segment, trgLang: string): boolean =>
  terms.some(
    (match) =>
      match.homonyms !== undefined &&
      meaningsOf(match).some((concept) =>
        termsIn(concept, trgLang).some((term) => term.text === text && isApproved(term)),
      ),
  );
