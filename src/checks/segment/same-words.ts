import type { Segment } from "../../model/document.js";
import { foldText } from "../../text/fold.js";

/** Segments by what they have in common, in the order of the document. */
export function groupSegments(segments: readonly Segment[], keyOf: (segment: Segment) => string): Segment[][] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = keyOf(segment);
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [segment]);
    else group.push(segment);
  }
  return Array.from(groups.values());
}

/** Letters and figures of a text, whatever its case, width, script, blanks and marks. */
export const wordsOf = (text: string): string => foldText(text).replace(NO_WORD, "");

const NO_WORD = /[^\p{L}\p{N}]+/gu;
