import { createMatcher, createTargetMatcher, findLoosely, findNearMisses } from "../../glossary/index.js";
import { languageOf } from "../../languages/index.js";
import { approvedTerms, type Preferences } from "../../model/approved.js";
import type { Concept } from "../../model/concept.js";
import { type Document, type Segment, type Unit, withSegments } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { Place } from "../../model/place.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { placeOf } from "../../model/source-map.js";
import { meaningsOf, type TermMatch } from "../../model/term-match.js";
import { withMore } from "../../model/with-more.js";
import { withoutBranches } from "./branches.js";
import { withoutSplitWords } from "./split-words.js";

/** Terms of a source text, in ascending order. */
export type Recognise = (text: string) => readonly TermMatch[];

/** Finds the names of a glossary in texts of one language; the matcher is built once for all of them. */
export function recogniser(concepts: readonly Concept[], srcLang: string): Recognise {
  const matcher = sourceMatcher(concepts, srcLang);
  return (text) => withoutBranches(text, withoutSplitWords(text, matcher.find(text)));
}

/** Several documents are read with one glossary: its matchers are built once for all. */
const sourceMatcher = oncePerList(createMatcher);
const targetMatcher = oncePerList(createTargetMatcher);

function oncePerList<Made>(make: (concepts: readonly Concept[], language: string) => Made): typeof make {
  const made = new WeakMap<readonly Concept[], Map<string, Made>>();
  return (concepts, language) => {
    const byLanguage = made.get(concepts) ?? new Map<string, Made>();
    made.set(concepts, byLanguage);
    const known = byLanguage.get(language) ?? make(concepts, language);
    byLanguage.set(language, known);
    return known;
  };
}

/**
 * Where terms of the target are looked for: in every segment; in those whose source has terms, which is all that a check asks for and a
 * sixth of the work; in those, and of the terms that the sources name alone; or nowhere.
 */
export type TargetTerms = "everywhere" | "named" | "renderings" | "nowhere";

/** The document with the glossary's terms marked in its targets. */
export function recogniseTargets(
  document: Document,
  concepts: readonly Concept[],
  { preferences = {}, where = "everywhere" }: { readonly preferences?: Preferences; readonly where?: TargetTerms } = {},
): Document {
  if (where === "nowhere") return document;
  const wanted = where === "renderings" ? namedConcepts(document) : concepts;
  const { inflection } = languageOf(document.trgLang);
  const matcher = targetMatcher(wanted, document.trgLang);
  const mark = (segment: Segment): Segment => {
    if (segment.target === undefined || (where !== "everywhere" && segment.terms.length === 0)) return segment;
    const found = matcher.find(segment.target.text);
    const loose = looseMatches(segment, segment.target.text, found);
    return withMore(segment, { targetTerms: loose.length === 0 ? found : found.concat(loose) });
  };
  return { ...document, units: withSegments(document.units, mark) };

  function looseMatches({ terms }: Segment, target: string, found: readonly TermMatch[]): TermMatch[] {
    if (inflection === undefined) return [];
    const rendered = new Set(found.map(({ concept }) => concept.id));
    const unrendered = terms.map(meaningsOf).filter((meanings) => !meanings.some(({ id }) => rendered.has(id)));
    const left = new Map(unrendered.flat().map((concept) => [concept.id, concept]));
    return Array.from(left.values()).flatMap(
      (concept) =>
        findLoosely(target, {
          concept,
          terms: approvedTerms(concept, document.trgLang, preferences),
          inflection,
        }) ?? [],
    );
  }
}

function namedConcepts({ units }: Document): Concept[] {
  const named = new Set<Concept>();
  for (const { segments } of units) {
    for (const match of segments.flatMap(({ terms }) => terms))
      for (const concept of meaningsOf(match)) named.add(concept);
  }
  return Array.from(named);
}

/** A name of the source that is almost one of the glossary. The examples are read with a glossary that knows 日喀则市. */
export const nearMissRule: RuleFacts<TextExamples> = {
  rule: "source/near-miss",
  type: "terminology",
  severity: "warning",
  examples: { breaks: ["他来自日客则市。"], holds: ["他来自日喀则市。"] },
};

/** Queries for names that are almost, but not quite, a name of the glossary. */
export function nearMisses(units: readonly Unit[], concepts: readonly Concept[], file: string): Issue[] {
  const text = units.map((unit) => unit.text).join("\n");
  const found = findNearMisses(text, concepts);
  const place = placeFinder(units);
  return found.map(({ span, text: name, term }) => ({
    rule: nearMissRule.rule,
    type: nearMissRule.type,
    severity: nearMissRule.severity,
    values: { found: name, expected: term.text },
    file,
    place: place(span.start),
    suggestion: term.text,
    context: text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replaceAll("\n", " "),
  }));
}

const CONTEXT = 12;

/** Gives the place in the original of an offset of all units' texts, a line end between two; offsets must ascend. */
function placeFinder(units: readonly Unit[]): (offset: number) => Place {
  let [index, start] = [0, 0];
  return (offset) => {
    for (let unit = units[index]; unit !== undefined && offset > start + unit.text.length; unit = units[index]) {
      start += unit.text.length + 1;
      index += 1;
    }
    const unit = units[index];
    return unit === undefined ? { line: 1, column: 1 } : placeOf(unit.map, offset - start);
  };
}
