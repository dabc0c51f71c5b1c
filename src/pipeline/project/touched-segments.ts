import { createMatcher, createTargetMatcher } from "../../glossary/index.js";
import type { Document } from "../../model/document.js";
import { ownOf } from "../../model/name-table.js";
import type { GlossaryEdit, TermPlaces } from "./glossary-edit.js";

/** A sentence and its translation, as an edit of the glossary may touch them. */
export interface SentencePair {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
}

/**
 * The ids of the segments that an edit of the glossary touches: those in which terms of an edited concept stood, and those in which they stand
 * now.
 */
export function touchedSegments(
  { ids, concepts }: GlossaryEdit,
  before: TermPlaces,
  pairs: Iterable<SentencePair>,
  { srcLang, trgLang }: Pick<Document, "srcLang" | "trgLang">,
): ReadonlySet<string> {
  const touched = new Set(Array.from(ids, (id) => ownOf(before, id) ?? []).flat());
  if (concepts.length === 0) return touched;
  const sources = createMatcher(concepts, srcLang);
  const targets = createTargetMatcher(concepts, trgLang);
  for (const { id, source, target } of pairs) {
    if (touched.has(id)) continue;
    if (sources.find(source).length > 0 || (target !== undefined && targets.find(target).length > 0)) touched.add(id);
  }
  return touched;
}
