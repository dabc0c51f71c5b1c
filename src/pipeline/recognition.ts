import { createMatcher, createTargetMatcher, findNearMisses } from "../glossary/index.js";
import type { Concept } from "../model/concept.js";
import type { Document, Segment, Unit } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { placeOf } from "../model/source-map.js";
import type { Span } from "../model/span.js";

import type { TermMatch } from "../model/term-match.js";

/** Terms of a source text, in ascending order. */
export type Recognise = (text: string) => readonly TermMatch[];

export function recogniser(concepts: readonly Concept[], srcLang: string): Recognise {
  const matcher = createMatcher(concepts, srcLang);
  return (text) => matcher.find(text);
}

/** The document with the glossary's terms marked in its targets. */
export function recogniseTargets(document: Document, concepts: readonly Concept[]): Document {
  const matcher = createTargetMatcher(concepts, document.trgLang);
  const mark = (segment: Segment): Segment =>
    segment.target === undefined ? segment : { ...segment, targetTerms: matcher.find(segment.target.text) };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(mark) })) };
}

/** Queries for names that are almost, but not quite, a name of the glossary. */
export function nearMisses(units: readonly Unit[], concepts: readonly Concept[], file: string): Issue[] {
  const text = units.map((unit) => unit.text).join("\n");
  const found = findNearMisses(text, concepts);
  return found.map(({ span, text: name, term }) => ({
    rule: "source/near-miss",
    type: "terminology",
    severity: "warning",
    values: { found: name, expected: term.text },
    file,
    ...placeIn(units, span),
    suggestion: term.text,
    context: text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replaceAll("\n", " "),
  }));
}

const CONTEXT = 12;

function placeIn(units: readonly Unit[], span: Span): Pick<Issue, "place"> {
  let start = 0;
  for (const unit of units) {
    if (span.start <= start + unit.text.length) return { place: placeOf(unit.map, span.start - start) };
    start += unit.text.length + 1;
  }
  return {};
}
