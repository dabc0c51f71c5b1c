import { type Concept, termsIn } from "../../model/concept.js";
import { type Document, type SegmentState, segmentsOf } from "../../model/document.js";
import type { Place } from "../../model/place.js";
import { placeOf } from "../../model/source-map.js";

/** All that documents say of one concept. */
export interface Dossier {
  readonly concept: Concept;
  /** The occurrences in the order of the documents; the first is the first mention. */
  readonly occurrences: readonly Occurrence[];
  /** The source's spellings with their counts, most frequent first. */
  readonly variants: readonly Counted[];
  /** What translations have for it; `""` counts those in which none of its terms was found. */
  readonly renderings: readonly Counted[];
}

/** A place where a document names the concept, with the sentence around it and how it is rendered there. */
export interface Occurrence {
  readonly file: string;
  readonly place: Place;
  readonly segment: string;
  readonly text: string;
  /** The sentence it stands in. */
  readonly context: string;
  readonly rendering?: string;
  readonly state: SegmentState;
}

/** A spelling or a rendering, and how many times it stands in the documents. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Documents with the terms of both sides marked; the terms of others are passed over. */
export function dossierOf(concept: Concept, documents: readonly Document[]): Dossier {
  const occurrences = documents.flatMap((document) => Array.from(occurrencesIn(document, concept.id)));
  const translated = occurrences.filter(({ state }) => state !== "initial");
  return {
    concept,
    occurrences,
    variants: countTexts(occurrences.map(({ text }) => text)),
    renderings: countTexts(translated.map(({ rendering = "" }) => rendering)),
  };
}

function* occurrencesIn(document: Document, id: string): Generator<Occurrence> {
  for (const { unit, segment } of segmentsOf(document)) {
    const renderings = (segment.targetTerms ?? []).filter(({ concept }) => concept.id === id);
    for (const [at, { span }] of segment.terms.filter(({ concept }) => concept.id === id).entries()) {
      const rendered = (renderings[at] ?? renderings.at(-1))?.span;
      yield {
        file: document.path,
        place:
          document.hash === "" && segment.place ? segment.place : placeOf(unit.map, segment.span.start + span.start),
        segment: segment.id,
        text: segment.source.text.slice(span.start, span.end),
        context: segment.source.text,
        state: segment.state,
        ...(rendered && { rendering: segment.target?.text.slice(rendered.start, rendered.end) ?? "" }),
      };
    }
  }
}

/** Texts with how often each comes, most frequent first. */
export function countTexts(texts: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** A glossary in numbers, and what of it documents name. */
export interface Coverage {
  readonly concepts: number;
  readonly kinds: readonly Counted[];
  /** Terms of the target language by status. */
  readonly statuses: readonly Counted[];
  readonly occurrences: number;
  /** Concepts named in the documents, most often first, by id. */
  readonly seen: readonly Counted[];
  /** Ids of concepts that no document names; empty without documents. */
  readonly neverSeen: readonly string[];
}

/** Tells which concepts of a glossary the documents name and which they never do. */
export function coverageOf(concepts: readonly Concept[], documents: readonly Document[], trgLang: string): Coverage {
  const seen = countTexts(
    documents.flatMap((document) =>
      Array.from(segmentsOf(document), ({ segment }) => segment.terms.map(({ concept }) => concept.id)).flat(),
    ),
  );
  const named = new Set(seen.map(({ text }) => text));
  return {
    concepts: concepts.length,
    kinds: countTexts(concepts.map(({ kind }) => kind)),
    statuses: countTexts(concepts.flatMap((concept) => termsIn(concept, trgLang).map(({ status }) => status))),
    occurrences: seen.reduce((sum, { count }) => sum + count, 0),
    seen,
    neverSeen: documents.length === 0 ? [] : concepts.map(({ id }) => id).filter((id) => !named.has(id)),
  };
}
