import type { Segment } from "../../model/document.js";
import { groupBy } from "../../model/group-by.js";
import { foldText } from "../../text/fold.js";

/** Segments by what they have in common, in the order of the document. */
export const groupSegments = (segments: readonly Segment[], keyOf: (segment: Segment) => string): Segment[][] =>
  Array.from(groupBy(segments, (segment) => keyOf(segment) || undefined).values());

/** The same, without the groups of one segment. */
export function repeatedSegments(segments: readonly Segment[], keyOf: (segment: Segment) => string): Segment[][] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of segments.map(keyOf)) (seen.has(key) ? repeated : seen).add(key);
  if (repeated.size === 0) return [];
  return groupSegments(segments, (segment) => (repeated.has(keyOf(segment)) ? keyOf(segment) : ""));
}

/** Letters and figures of a text, whatever its case, width, script, blanks and marks. */
export const wordsOf = (text: string): string => foldText(text).replace(NO_WORD, "");

const NO_WORD = /[^\p{L}\p{N}]+/gu;
