import { approvedTerms } from "../../model/approved.js";
import type { TermStatus } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import type { CheckContext, Finding } from "../check.js";

/** Terms of the target that render a concept of the source; those within a longer one are not counted. */
export function renderingsIn({ terms, targetTerms = [] }: Segment): readonly TermMatch[] {
  if (terms.length === 0 || targetTerms.length === 0) return [];
  const named = new Set(terms.map(({ concept }) => concept.id));
  return targetTerms.filter(({ concept, nested }) => nested === undefined && named.has(concept.id));
}

/**
 * A finding for each rendering of a status that is not to be used. It is mended for certain where the preferred term has no rival and
 * the text says just what the glossary does, case apart from the first letter.
 */
export function* renderingsOfStatus(
  status: TermStatus,
  segment: Segment,
  { trgLang, desk }: CheckContext,
): Generator<Finding> {
  for (const { term, concept, span, loose } of renderingsIn(segment)) {
    if (term.status !== status) continue;
    const preferred = approvedTerms(concept, trgLang, desk).filter((approved) => approved.status === "preferred");
    const [first, ...rivals] = preferred;
    const found = segment.target?.text.slice(span.start, span.end) ?? "";
    const isPlain = loose === undefined && found.slice(1) === term.text.slice(1);
    yield {
      values: { found: term.text, expected: first?.text ?? "–" },
      targetSpan: span,
      concept: concept.id,
      ...(first && { suggestion: first.text }),
      ...(first && rivals.length === 0 && isPlain && { fix: startingAs(found, first.text) }),
    };
  }
}

/** A text with a capital at its start where the text it replaces has one. */
const startingAs = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
