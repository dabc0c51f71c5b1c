import type { Concept } from "../../model/concept.js";
import { type Document, type Segment, segmentsOf } from "../../model/document.js";
import { subtagsOf } from "../../model/language-tag.js";
import { meaningsOf } from "../../model/term-match.js";
import { keyOf } from "./key.js";

/** A glossary as it was at some time: the key of each concept by its id. */
export type GlossarySnapshot = Readonly<Record<string, string>>;

/**
 * The glossary as it is for some languages (BCP 47): terms of others make no difference to it. English terms may be edited without a Japanese
 * translation being looked at.
 */
export function snapshotOf(concepts: readonly Concept[], tags: readonly string[]): GlossarySnapshot {
  const languages = new Set(tags.map((tag) => subtagsOf(tag).language));
  const isOf = ([tag]: readonly [string, unknown]): boolean => languages.has(subtagsOf(tag).language);
  const own = ({ terms, ...concept }: Concept) => ({ ...concept, terms: Object.entries(terms).filter(isOf) });
  return Object.fromEntries(concepts.map((concept) => [concept.id, keyOf(own(concept))]));
}

/** What was edited between two times: ids of concepts that were changed, added or taken away, and what is there of them now. */
export interface GlossaryEdit {
  readonly ids: ReadonlySet<string>;
  readonly concepts: readonly Concept[];
}

/** What was edited in a glossary since a snapshot of it. */
export function glossaryEdit(
  before: GlossarySnapshot,
  now: GlossarySnapshot,
  concepts: readonly Concept[],
): GlossaryEdit {
  const ids = new Set<string>();
  for (const [id, key] of Object.entries(now)) if (before[id] !== key) ids.add(id);
  for (const id of Object.keys(before)) if (!Object.hasOwn(now, id)) ids.add(id);
  return { ids, concepts: concepts.filter(({ id }) => ids.has(id)) };
}

/** The segments in which terms of each concept stood, by the concept's id. */
export type TermPlaces = Readonly<Record<string, readonly string[]>>;

/** Where terms of the glossary stand in a document. */
export function termPlaces(document: Document): TermPlaces {
  const places = new Map<string, Set<string>>();
  for (const { segment } of segmentsOf(document)) {
    for (const match of [...segment.terms, ...(segment.targetTerms ?? [])]) {
      for (const { id } of meaningsOf(match)) {
        const known = places.get(id);
        if (known === undefined) places.set(id, new Set([segment.id]));
        else known.add(segment.id);
      }
    }
  }
  return Object.fromEntries(Array.from(places, ([id, segments]) => [id, Array.from(segments)]));
}

/** Those of some segments that a reviser has passed. */
export const reviewedAmong = (document: Document, ids: ReadonlySet<string>): Segment[] =>
  Array.from(segmentsOf(document), ({ segment }) => segment).filter(
    ({ id, state, target }) => ids.has(id) && target !== undefined && (state === "reviewed" || state === "final"),
  );
